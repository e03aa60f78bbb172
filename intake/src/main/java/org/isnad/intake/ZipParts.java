package org.isnad.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files of a ZIP archive, read from front to back. Folders and hidden files are passed over. Nothing is
/// written anywhere; a name that leads out of the archive is a rejection nevertheless, since whoever made it meant
/// no good.
final class ZipParts implements Sequence.Supply {
    private final Item item;
    private final Formats formats;
    private final ZipInputStream zip;
    private boolean gaveAny;
    private boolean ended;

    ZipParts(Item item, Formats formats) throws IOException {
        this.item = item;
        this.formats = formats;
        // Names without the flag of UTF-8 come byte for byte, to be looked at.
        zip = new ZipInputStream(item.content(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public Optional<Source> next() {
        while (!ended) {
            try {
                Optional<ZipEntry> entry = Optional.ofNullable(zip.getNextEntry());
                ended = entry.isEmpty();
                Optional<Source> source = entry.flatMap(this::source);
                if (source.isPresent()) {
                    gaveAny = true;
                    return source;
                }
            } catch (IOException | IllegalArgumentException e) {
                ended = true;
                gaveAny = true;
                return Optional.of(Formats.refused(unfit(e), item.where(), item.bytes()));
            }
        }
        return gaveAny ? Optional.empty() : nothing();
    }

    private Optional<Source> nothing() {
        gaveAny = true;
        Unfit empty =
                new Unfit(Reason.EMPTY, "is no ZIP archive, or one without files: get a whole copy, or leave it out");
        return Optional.of(Formats.refused(empty, item.where(), item.bytes()));
    }

    private Optional<Source> source(ZipEntry entry) {
        String path = name(entry.getName());
        List<String> names = Arrays.asList(path.split("/", -1));
        boolean hidden = names.stream().anyMatch(name -> name.startsWith(".") && !name.startsWith(".."));
        if (entry.isDirectory() || hidden || names.getFirst().equals("__MACOSX")) {
            return Optional.empty();
        }
        String where = item.where() + "!" + path.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
        Witness bytes = new Witness(new Swelling(new Kept(zip), item.bytes()));
        if (names.contains("..") || path.startsWith("/") || path.matches("[A-Za-z]:.*")) {
            Unfit leads = new Unfit(Reason.BROKEN, "has a name that leads out of its archive: pack it again");
            return Optional.of(Formats.refused(leads, where, bytes));
        }
        return Optional.of(formats.named(where, names.getLast(), bytes, item.depth() + 1));
    }

    /// Names without the flag are in the encoding of whoever packed them.
    private static String name(String written) {
        String name = written;
        try {
            if (written.chars().allMatch(c -> c <= 0xFF)) {
                name = Text.of(written.getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (Unfit e) {
            name = written;
        }
        return name.replace('\\', '/');
    }

    private static Unfit unfit(Exception failure) {
        return failure instanceof TooLargeException tooLarge
                ? Unfit.of(tooLarge)
                : new Unfit(
                        Reason.BROKEN, "is a ZIP archive with a flaw (" + failure.getMessage() + "): get a whole copy");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// One file of the archive; the archive stays open when it is closed.
    private static final class Kept extends FilterInputStream {
        Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
