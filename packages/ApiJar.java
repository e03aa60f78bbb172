import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes what others can call of a jar: its classes without code and without private members, always the same bytes.
///
/// ```
/// java packages/ApiJar.java core/target/isnad-core-0.1.0.jar core/api.jar
/// ```
final class ApiJar {
    private ApiJar() {}

    public static void main(String[] args) throws IOException {
        try (ZipFile jar = new ZipFile(args[0]);
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (String name : jar.stream().map(ZipEntry::getName).filter(ApiJar::isClass).sorted().toList()) {
                byte[] bytes = jar.getInputStream(jar.getEntry(name)).readAllBytes();
                if (!ClassFile.of().parse(bytes).flags().has(AccessFlag.PUBLIC)) {
                    continue;
                }
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
                out.putNextEntry(entry);
                out.write(signatures(bytes));
            }
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class");
    }

    private static byte[] signatures(byte[] bytes) {
        ClassFile files = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG);
        ClassModel whole = files.parse(bytes);
        ClassTransform shown = ClassTransform.dropping(element -> switch (element) {
            case MethodModel method -> isHidden(method.flags().flags());
            case FieldModel field -> isHidden(field.flags().flags());
            case SourceFileAttribute file -> true;
            default -> false;
        });
        return files.transformClass(whole, shown.andThen(ClassTransform.transformingMethods((method, part) -> {
            if (!(part instanceof CodeModel)) {
                method.with(part);
            }
        })));
    }

    private static boolean isHidden(Set<AccessFlag> flags) {
        return !flags.contains(AccessFlag.PUBLIC) && !flags.contains(AccessFlag.PROTECTED);
    }
}
