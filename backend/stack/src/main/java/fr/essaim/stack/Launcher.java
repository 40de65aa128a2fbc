package fr.essaim.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command behind `make run`, `make e2e` and `make bench`. */
public final class Launcher {
    private static volatile boolean stopping;

    private final Checkout checkout = Checkout.find();
    private final Progress progress = new Progress(System.out);
    private final StackOptions options;
    private final Workspace workspace;
    private @Nullable Stack stack;

    private Launcher(StackOptions options) {
        this.options = options;
        this.workspace = new Workspace(dataFolder());
    }

    public static void main(String[] arguments) {
        if (arguments.length == 0 || arguments[0].equals("--help")) {
            System.out.println(StackOptions.USAGE);
            return;
        }
        System.exit(run(arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
    }

    private static int run(String verb, List<String> arguments) {
        try {
            var launcher = new Launcher(StackOptions.parse(verb, arguments));
            return switch (verb) {
                case "run", "e2e" -> launcher.start();
                case "reset" -> launcher.reset();
                default -> throw new CannotStart("There is no command " + verb + ".\n\n" + StackOptions.USAGE);
            };
        } catch (CannotStart e) {
            // Whatever fails while everything is being stopped fails because of that.
            if (!stopping) {
                System.err.println("\n" + e.getMessage());
            }
            return 1;
        }
    }

    private int start() {
        Workspace.Hold hold = workspace.hold();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(hold), "stop"));
        Ports ports = options.freePorts
                ? Ports.free(options.replicas)
                : Ports.usual(options.replicas, options.portsOffset, System.getenv());
        var started = new Stack(checkout, workspace, options, ports, progress);
        stack = started;
        started.start();
        try {
            return options.command.isEmpty() ? serve(started) : runCommand(started);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int serve(Stack started) throws InterruptedException {
        progress.say("All is ready. Ctrl-C stops it.");
        progress.print(DemoAccounts.table(started.url(), started.keycloakUrl()));
        progress.print("  " + MailNotice.of(System.getenv()) + "\n");
        return report(started.servers().awaitUnexpectedEnd());
    }

    private int runCommand(Stack started) throws InterruptedException {
        try (var control = new ControlEndpoint(started)) {
            progress.say("All is ready; running " + String.join(" ", options.command));
            var builder = new ProcessBuilder(options.command).inheritIO();
            builder.environment().putAll(started.commandEnvironment());
            builder.environment().put("ESSAIM_CONTROL_URL", control.url());
            Process command = builder.start();
            Thread.ofPlatform().daemon().start(() -> endWithDeath(started, command));
            int exitCode = command.waitFor();
            progress.say("The command ended with code " + exitCode);
            return exitCode;
        } catch (IOException e) {
            throw new CannotStart("Cannot run " + options.command.getFirst() + ": " + e.getMessage() + ".", e);
        }
    }

    /** A stack that has lost a part makes whatever the command says worthless. */
    private void endWithDeath(Stack started, Process command) {
        try {
            report(started.servers().awaitUnexpectedEnd());
            command.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int report(Child ended) {
        System.err.println("\n" + ended.name() + " ended unexpectedly. " + ended.lastWords());
        return 1;
    }

    private void close(Workspace.Hold hold) {
        stopping = true;
        Programs.end();
        if (stack != null && stack.servers().areRunning()) {
            progress.say("Stopping");
            stack.servers().close();
            progress.say("Stopped");
        }
        if (options.fresh) {
            deleteData();
        }
        try {
            hold.channel().close();
        } catch (IOException e) {
            // The operating system lets go of it a moment later.
        }
    }

    private int reset() {
        try (var channel = workspace.hold().channel()) {
            new Leftovers(workspace).sweep();
            deleteData();
            System.out.println("Deleted the data in " + workspace.folder() + ".");
            return channel.isOpen() ? 0 : 1;
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + workspace.folder() + ": " + e.getMessage() + ".", e);
        }
    }

    private void deleteData() {
        var postgres = new PostgresServer(checkout.cache(), workspace.postgres(), workspace.log("postgres"));
        postgres.stop();
        postgres.deleteData();
        Folders.delete(workspace.folder());
    }

    private Path dataFolder() {
        if (options.dataFolder != null) {
            return options.dataFolder;
        }
        if (!options.fresh) {
            return checkout.data().resolve("run");
        }
        Path parent = checkout.data().resolve("fresh");
        sweepFresh(parent);
        return parent.resolve(String.valueOf(ProcessHandle.current().pid()));
    }

    /** Temporary folders of launchers that were killed. */
    private void sweepFresh(Path parent) {
        if (!Files.isDirectory(parent)) {
            return;
        }
        try (var folders = Files.list(parent)) {
            for (Path folder : folders.toList()) {
                long owner = Long.parseLong(folder.getFileName().toString());
                if (ProcessHandle.of(owner).isEmpty()) {
                    var former = new Workspace(folder);
                    new Leftovers(former).sweep();
                    var postgres = new PostgresServer(checkout.cache(), former.postgres(), former.log("postgres"));
                    postgres.stop();
                    postgres.deleteData();
                    Folders.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + parent + ": " + e.getMessage() + ".", e);
        }
    }
}
