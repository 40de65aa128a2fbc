package fr.essaim.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL's programs run. They refuse the superuser, so root hides behind a user namespace, in which the
 * files stay root's; where namespaces are forbidden (a container with a strict profile) it becomes `nobody` instead.
 */
enum PostgresUser {
    MYSELF(""),
    NAMESPACE("unshare --user"),
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final int ROOT_UID = 0;
    private static final int NOBODY_UID = 65_534;

    private final String prefix;

    PostgresUser(String prefix) {
        this.prefix = prefix;
    }

    /** @throws CannotStart for a root without any way to become somebody else */
    static PostgresUser choose() {
        if (!runsAsRoot()) {
            return MYSELF;
        }
        for (PostgresUser user : List.of(NAMESPACE, NOBODY)) {
            List<String> command = user.command("true");
            if (Programs.onPath(command.getFirst()) && Programs.run(command).succeeded()) {
                return user;
            }
        }
        throw new CannotStart("PostgreSQL does not run as root, and neither unshare nor setpriv works here: "
                + "run this as an ordinary user, or use docker-compose.yml.");
    }

    List<String> command(String... program) {
        var command = new ArrayList<String>();
        if (!prefix.isEmpty()) {
            command.addAll(List.of(prefix.split(" ", -1)));
        }
        command.addAll(List.of(program));
        return command;
    }

    /** The wanted folder, or, for a `nobody` who cannot get there, one of its own that survives a restart too. */
    Path reachable(Path wanted) {
        if (this != NOBODY || Folders.reachableByOthers(wanted)) {
            return wanted;
        }
        return Path.of(
                "/var/tmp", "essaim-" + Integer.toHexString(wanted.toString().hashCode()));
    }

    /** Hands the files to the account that will use them. */
    void own(Path folder) {
        if (this == NOBODY) {
            Folders.give(folder, NOBODY_UID);
        }
    }

    private static boolean runsAsRoot() {
        Path self = Path.of("/proc/self");
        return Files.exists(self)
                ? ownerOf(self) == ROOT_UID
                : System.getProperty("user.name").equals("root");
    }

    private static int ownerOf(Path file) {
        try {
            return (int) Files.getAttribute(file, "unix:uid");
        } catch (IOException e) {
            throw new CannotStart("Cannot find out whose " + file + " is: " + e.getMessage() + ".", e);
        }
    }
}
