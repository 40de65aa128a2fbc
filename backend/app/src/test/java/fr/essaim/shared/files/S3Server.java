package fr.essaim.shared.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server of the S3 protocol (s3proxy) on a folder, as a process of its own; also the configuration to reach it. */
record S3Server(Process process, Optional<URI> endpoint) implements FileStoreConfig.S3, AutoCloseable {
    private static final Path PROGRAM = Path.of("target/s3/s3proxy.jar");

    static S3Server start(Path folder) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path settings = folder.resolve("s3proxy.properties");
        Files.writeString(settings, """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=test-only
                s3proxy.credential=test-only-secret
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port, Files.createDirectories(folder.resolve("objects"))));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .start();
        awaitStart(process);
        return new S3Server(process, Optional.of(URI.create("http://127.0.0.1:" + port)));
    }

    /** Reads what it says until it serves; from then on somebody must read on, or it would block. */
    private static void awaitStart(Process process) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        var words = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            words.append(line).append('\n');
            if (line.contains("Started") && line.contains("Connector")) {
                var reader = new Thread(() -> readOn(said), "s3-server");
                reader.setDaemon(true);
                reader.start();
                return;
            }
        }
        throw new IOException("The S3 server did not start:\n" + words);
    }

    private static void readOn(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            return; // the server has been stopped
        }
    }

    S3Server at(URI elsewhere) {
        return new S3Server(process, Optional.of(elsewhere));
    }

    @Override
    public String region() {
        return "eu-west-3";
    }

    @Override
    public Optional<String> bucket() {
        return Optional.of("essaim");
    }

    @Override
    public Optional<String> accessKey() {
        return Optional.of("test-only");
    }

    @Override
    public Optional<String> secretKey() {
        return Optional.of("test-only-secret");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
