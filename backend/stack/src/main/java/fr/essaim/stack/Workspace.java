package fr.essaim.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder in which one stack keeps its data, logs and marks; one launcher at a time may use it. */
record Workspace(Path folder) {
    private static final long NEEDED_MEGABYTES = 512;

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    /** The files people attach, shared by all replicas of the API. */
    Path files() {
        return folder.resolve("files");
    }

    Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    /** A small file about this workspace, such as what was prepared in it. */
    Path mark(String name) {
        return folder.resolve("marks").resolve(name);
    }

    /** Held until the launcher ends, however it ends. */
    @SuppressWarnings("unused") // the lock only has to stay reachable
    record Hold(FileChannel channel, FileLock lock) {}

    /** @throws CannotStart if another launcher uses the folder, it cannot be written, or the disk is full */
    Hold hold() {
        try {
            Files.createDirectories(mark("lock").resolveSibling("."));
            refuseFullDisk();
            FileChannel channel = FileChannel.open(mark("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse();
            }
            Files.writeString(
                    mark("launcher"), String.valueOf(ProcessHandle.current().pid()));
            return new Hold(channel, lock);
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private void refuseFullDisk() throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() >> 20;
        if (free < NEEDED_MEGABYTES) {
            throw new CannotStart("Only " + free + " MB are free on the disk of " + folder + "; Essaim needs "
                    + NEEDED_MEGABYTES + " MB.");
        }
    }

    private CannotStart inUse() {
        return new CannotStart(
                "Another Essaim, process " + Marks.read(mark("launcher")).orElse("unknown") + ", already runs on "
                        + folder + ": stop it first, or give --data-dir another folder.");
    }
}
