package fr.essaim.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The built API. It is run from its own folder: ahead-of-time caches remember the class path as it was written. */
record ApiPackage(Path folder) {
    private static final String JAR = "quarkus-run.jar";

    /** The same for training and serving, or the cache does not fit; the heap is what 400 MB of process leave room for. */
    private static final List<String> JVM =
            List.of("-Xmx224m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

    /** Less work for a process that ends before the optimising compiler pays. */
    static final List<String> QUICK_COMPILER = List.of("-XX:TieredStopAtLevel=1");

    static ApiPackage find(Checkout checkout) {
        Path folder = checkout.root().resolve("backend/app/target/quarkus-app");
        if (!Files.exists(folder.resolve(JAR))) {
            throw new CannotStart("The API is not built (no " + folder.resolve(JAR) + "): run `make build` first.");
        }
        return new ApiPackage(folder);
    }

    List<String> command(List<String> jvmOptions, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Java.program());
        command.addAll(JVM);
        command.addAll(jvmOptions);
        command.add("-jar");
        command.add(JAR);
        command.addAll(arguments);
        return command;
    }

    /** Changes with every build, and with the JDK. */
    String fingerprint() {
        try (Stream<Path> files = Files.walk(folder)) {
            var parts = new ArrayList<String>(JVM);
            parts.add(Runtime.version().toString());
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.add(folder.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return Marks.fingerprint(parts.toArray(String[]::new));
        } catch (IOException e) {
            throw new CannotStart("The built API in " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
