package fr.essaim.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SentStatementTest {
    @Test
    void readsAStatementWithItsValues() {
        var sent = SentStatement.logged(
                "execute S_12: select id\nfrom territory where name = $1 and note is not distinct from $2 limit $3",
                "Parameters: $1 = 'L''Haÿ: les Roses, $2', $2 = NULL, $3 = '21'");

        assertThat(sent)
                .isEqualTo(new SentStatement(
                        "select id\nfrom territory where name = $1 and note is not distinct from $2 limit $3",
                        Arrays.asList("L'Haÿ: les Roses, $2", null, "21")));
    }

    @Test
    void readsAStatementWithoutValues() {
        assertThat(SentStatement.logged("execute <unnamed>: select 1", ""))
                .isEqualTo(new SentStatement("select 1", Arrays.asList()));
    }

    @Test
    void passesOverWhatIsNoStatement() {
        assertThat(SentStatement.logged("checkpoint starting: wal", "")).isNull();
        assertThat(SentStatement.logged("execute <unnamed>: ", "")).isNull();
    }
}
