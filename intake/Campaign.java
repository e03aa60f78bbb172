import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/// Looks for inputs for one method of fuzzing, as long as its annotation says: java -cp … Campaign.java CLASS METHOD,
/// with JAZZER_FUZZ=1. Ends with 1 if it found one that fails, and prints how.
final class Campaign {
    private Campaign() {}

    public static void main(String[] args) throws ClassNotFoundException {
        Class<?> tests = Class.forName(args[0]);
        Method method = Arrays.stream(tests.getDeclaredMethods())
                .filter(each -> each.getName().equals(args[1]))
                .findFirst()
                .orElseThrow();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectMethod(tests, method))
                                .build(),
                        summary);
        summary.getSummary().printFailuresTo(new PrintWriter(System.err, true), 12);
        boolean ran = summary.getSummary().getTestsStartedCount() > 0;
        System.exit(ran && summary.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
    }
}
