package fr.essaim.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackOptionsTest {
    @Test
    void a_test_run_takes_fresh_data_free_ports_and_a_command() {
        StackOptions options = StackOptions.parse("e2e", List.of("--replicas", "2", "--", "npx", "playwright", "--ui"));

        assertThat(options.fresh).isTrue();
        assertThat(options.freePorts).isTrue();
        assertThat(options.replicas).isEqualTo(2);
        assertThat(options.command).containsExactly("npx", "playwright", "--ui");
    }

    @Test
    void settings_of_the_database_are_passed_on() {
        StackOptions options = StackOptions.parse("run", List.of("--postgres", "shared_buffers=256MB"));

        assertThat(options.postgres).containsEntry("shared_buffers", "256MB");
        assertThat(options.durability).isEqualTo(PostgresServer.Durability.KEPT);
    }

    @Test
    void what_cannot_be_understood_is_said() {
        assertThatThrownBy(() -> StackOptions.parse("run", List.of("--replica")))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("There is no option --replica.");
        assertThatThrownBy(() -> StackOptions.parse("run", List.of("--replicas", "two")))
                .hasMessage("--replicas needs a number, not \"two\".");
        assertThatThrownBy(() -> StackOptions.parse("run", List.of("--data-dir")))
                .hasMessage("--data-dir needs a value.");
        assertThatThrownBy(() -> StackOptions.parse("e2e", List.of())).hasMessageContaining("which command");
    }
}
