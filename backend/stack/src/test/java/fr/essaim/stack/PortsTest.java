package fr.essaim.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void each_port_can_be_moved_alone_and_all_together() {
        Ports ports = Ports.usual(2, 100, Map.of("ESSAIM_KEYCLOAK_PORT", "9999"));

        assertThat(ports.replicas()).containsExactly(new Ports.Replica(8180, 9100), new Ports.Replica(8181, 9101));
        assertThat(ports.keycloak()).isEqualTo(10_099);
        assertThat(ports.postgres()).isEqualTo(5533);
    }

    @Test
    void a_taken_port_is_named_with_the_variable_that_moves_it() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Ports ports = Ports.usual(1, 0, Map.of("ESSAIM_HTTP_PORT", port));

            assertThatThrownBy(ports::refuseTaken)
                    .hasMessage("Port " + port + " for Essaim itself is taken by another program: stop that one, "
                            + "or set ESSAIM_HTTP_PORT to a free port.");
        }
    }

    @Test
    void a_variable_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> Ports.usual(1, 0, Map.of("ESSAIM_POSTGRES_PORT", "five")))
                .hasMessage("ESSAIM_POSTGRES_PORT must be a port number, not \"five\".");
    }
}
