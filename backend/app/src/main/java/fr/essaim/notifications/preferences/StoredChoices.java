package fr.essaim.notifications.preferences;

import fr.essaim.notifications.NotificationKind;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody chose, as the database keeps it.
 *
 * @param version 0 while nothing was chosen
 * @param byKind by the kind's name, so that a name this version does not know is kept
 */
record StoredChoices(int version, Map<String, Choice> byKind) {
    static final StoredChoices NONE = new StoredChoices(0, Map.of());

    Choice of(NotificationKind kind) {
        Choice chosen = byKind.get(kind.name());
        return chosen == null ? Choice.usual(kind) : chosen.within(kind);
    }

    /** These with others for some kinds. */
    StoredChoices with(Map<NotificationKind, Choice> changes) {
        var all = new HashMap<>(byKind);
        changes.forEach((kind, choice) -> all.put(kind.name(), choice));
        return new StoredChoices(version, all);
    }
}
