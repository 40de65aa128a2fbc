package fr.essaim.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTagTest {
    private enum Action {
        UPDATE
    }

    @Test
    void everyReplicaGivesTheSameTag() {
        // An enum constant's hash code is its process's own; its name is not.
        assertThat(EntityTag.of(3, List.of(Action.UPDATE))).isEqualTo(EntityTag.of(3, List.of("UPDATE")));
    }

    @Test
    void whatElseShowsChangesTheTagButNotTheVersion() {
        EntityTag before = EntityTag.of(3, "Amiens");
        EntityTag after = EntityTag.of(3, "Beauvais");

        assertThat(after).isNotEqualTo(before);
        assertThat(EntityTag.versionIn(after.toString())).isEqualTo(3);
    }
}
