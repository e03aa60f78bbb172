package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void resultsComeInTheOrderOfTheInputs() {
        List<Integer> results = new ArrayList<>();
        InOrder.each(numbers(500), InOrderTest::slowlyIfEven, results::add);
        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void onlyAFewInputsAreInMemory() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Iterator<Integer> inputs = IntStream.range(0, 1000)
                .peek(i -> most.accumulateAndGet(read.incrementAndGet() - done.get(), Math::max))
                .iterator();
        InOrder.each(inputs, i -> i, i -> done.incrementAndGet() > 0);
        assertThat(most.get()).isLessThanOrEqualTo(Runtime.getRuntime().availableProcessors() * InOrder.AHEAD + 1);
    }

    @Test
    void itStopsWhenTheSinkHasEnough() {
        List<Integer> results = new ArrayList<>();
        InOrder.each(IntStream.iterate(0, i -> i + 1).iterator(), i -> i, i -> results.add(i) && i < 9);
        assertThat(results).hasSize(10);
    }

    @Test
    void aFailureIsNotLost() {
        assertThatThrownBy(() -> InOrder.each(numbers(3), i -> 1 / i, i -> true))
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void whenMemoryRunsOutWhatWasDoneBeforeIsHandedOn() {
        List<Integer> results = new ArrayList<>();
        assertThatThrownBy(() -> InOrder.each(numbers(9), InOrderTest::withoutMemoryAtFive, results::add))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(results).containsExactly(0, 1, 2, 3, 4);
    }

    private static int withoutMemoryAtFive(int number) {
        if (number == 5) {
            throw new OutOfMemoryError("test");
        }
        return number;
    }

    private static Iterator<Integer> numbers(int end) {
        return IntStream.range(0, end).iterator();
    }

    private static int slowlyIfEven(int number) {
        return number % 2 == 0 ? (int) IntStream.range(0, 20_000 + number).count() - 20_000 : number;
    }
}
