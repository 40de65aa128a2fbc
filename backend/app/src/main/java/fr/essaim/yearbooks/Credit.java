package fr.essaim.yearbooks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who made a source: an author of a resource, who was at a meeting.
 *
 * @param person null for a name that is nobody's here
 */
record Credit(UUID section, @Nullable UUID person, String name) {

    /** Their names in order, each person once, whether their account names them or words do. */
    static List<String> names(List<Credit> credits) {
        var people = new HashSet<UUID>();
        var inWords = new HashSet<String>();
        var names = new ArrayList<String>();
        for (Credit credit : credits) {
            String word = credit.name.strip().toLowerCase(Locale.ROOT);
            boolean named = names.stream().anyMatch(name -> name.equalsIgnoreCase(credit.name.strip()));
            boolean isNew = credit.person == null
                    ? !named && inWords.add(word)
                    : people.add(credit.person) && !inWords.contains(word);
            if (isNew) {
                names.add(credit.name.strip());
            }
        }
        return List.copyOf(names);
    }
}
