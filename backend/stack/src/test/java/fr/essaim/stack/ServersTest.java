package fr.essaim.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServersTest {
    private final Path folder;
    private final Workspace workspace;
    private final Workspace.Hold hold;
    private final Servers servers;
    private final List<String> stopped = new ArrayList<>();

    ServersTest(@TempDir Path folder) {
        this.folder = folder;
        workspace = new Workspace(folder);
        hold = workspace.hold();
        servers = new Servers(new Leftovers(workspace));
    }

    @AfterEach
    void close() throws Exception {
        servers.close();
        hold.channel().close();
    }

    @Test
    void they_stop_in_the_reverse_order_even_after_a_restart() {
        var database = new Sleeper("database");
        var api = new Sleeper("api");
        servers.launch(database);
        servers.launch(api);
        servers.stop(database);
        servers.launch(database);
        stopped.clear();

        servers.close();

        assertThat(stopped).containsExactly("api", "database");
        assertThatThrownBy(() -> servers.launch(api)).isInstanceOf(CannotStart.class);
    }

    @Test
    void only_an_end_nobody_asked_for_is_reported() throws InterruptedException {
        var asked = new Sleeper("asked");
        var unasked = new Sleeper("unasked");
        servers.launch(asked);
        Child process = servers.launch(unasked);

        servers.stop(asked);
        process.kill();

        assertThat(servers.awaitUnexpectedEnd().name()).isEqualTo("unasked");
    }

    @Test
    void an_end_that_was_announced_is_no_news_and_the_process_is_still_stopped() throws InterruptedException {
        var trainee = new Sleeper("trainee");
        var unasked = new Sleeper("unasked");
        Child training = servers.launch(trainee);
        servers.expectEnd(trainee);
        training.kill();
        servers.launch(unasked).kill();

        assertThat(servers.awaitUnexpectedEnd().name()).isEqualTo("unasked");
        servers.close();
        assertThat(stopped).contains("trainee");
    }

    @Test
    void what_a_killed_launcher_left_is_ended_by_the_next() {
        Child orphan = servers.launch(new Sleeper("orphan"));

        new Leftovers(workspace).sweep();

        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void a_process_that_only_has_the_same_number_is_left_alone() {
        Child stranger = servers.launch(new Sleeper("stranger"));
        Marks.write(workspace.mark("stranger.pid"), stranger.pid() + " 2020-01-01T00:00:00Z");

        new Leftovers(workspace).sweep();

        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void one_launcher_at_a_time_uses_a_folder() {
        assertThatThrownBy(workspace::hold)
                .hasMessageStartingWith(
                        "Another Essaim, process " + ProcessHandle.current().pid() + ", already runs on " + folder);
    }

    private final class Sleeper implements Part {
        private final String name;

        Sleeper(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Child launch() {
            return Child.start(name, List.of("sleep", "60"), Map.of(), folder, workspace.log(name));
        }

        @Override
        public void awaitReady(Child process) {}

        @Override
        public void stop(Child process) {
            stopped.add(name);
            process.stop(Duration.ofSeconds(5));
        }
    }
}
