package fr.essaim.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar the build brought. */
record PostgresBinaries(Path folder) {
    /**
     * Unpacks beside the final place and moves the folder there in one step, so that an unpacking that was interrupted
     * never passes for a whole one, and two processes may do it at once.
     */
    static PostgresBinaries unpackInto(Path cache) {
        Path place = cache.resolve("postgresql-" + Versions.ofThisBuild().postgres());
        if (Files.isDirectory(place)) {
            return new PostgresBinaries(place);
        }
        Path part = cache.resolve(
                place.getFileName() + ".part-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(cache);
            Folders.delete(part);
            unpack(part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            Folders.delete(part);
        } catch (IOException e) {
            Folders.delete(part);
            throw new CannotStart("PostgreSQL could not be unpacked into " + cache + ": " + e.getMessage() + ".", e);
        }
        return new PostgresBinaries(place);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path target) throws IOException {
        String archive = archiveOfThisMachine();
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new CannotStart("There is no embedded PostgreSQL for this kind of machine (" + archive
                        + " is not on the class path): use docker-compose.yml instead.");
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(entry, tar, target.resolve(entry.getName()).normalize());
                }
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String archiveOfThisMachine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch");
        boolean arm = machine.equals("aarch64");
        if (system.startsWith("mac")) {
            return "postgres-darwin-" + (arm ? "arm_64" : "x86_64") + ".txz";
        }
        return "postgres-linux-" + (arm ? "arm_64" : machine.equals("amd64") ? "x86_64" : machine) + ".txz";
    }
}
