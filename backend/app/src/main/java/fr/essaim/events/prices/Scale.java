package fr.essaim.events.prices;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The conditions of an event's rules, in the order they are tried: the first that holds decides. What they ask about is finite, so
 * whether one can ever decide is found by trying every person there can be.
 */
final class Scale {
    /** Two to the power of it are tried: people told apart by adhesions, employer and enrolments. */
    static final int MOST_TRAITS = 12;

    private final List<Condition> conditions;

    Scale(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /** Position of the condition that decides for these traits; -1 when none does. */
    int decide(Set<Trait> traits) {
        return IntStream.range(0, conditions.size())
                .filter(i -> conditions.get(i).holds(traits))
                .findFirst()
                .orElse(-1);
    }

    List<Trait> traits() {
        return conditions.stream().flatMap(Condition::traits).distinct().toList();
    }

    /** Positions that decide for somebody; -1 among them when there is somebody for whom none does. */
    Set<Integer> outcomes() {
        List<Trait> traits = traits();
        if (traits.size() > MOST_TRAITS) {
            throw new IllegalArgumentException("Too many traits to try every person: " + traits.size());
        }
        var outcomes = new HashSet<Integer>();
        for (int person = 0; person < 1 << traits.size(); person++) {
            outcomes.add(decide(chosen(traits, person)));
        }
        return outcomes;
    }

    /** Whether a condition can hold for anybody, were it alone. */
    boolean isSatisfiable(int position) {
        return new Scale(List.of(conditions.get(position))).outcomes().contains(0);
    }

    private static Set<Trait> chosen(List<Trait> traits, int bits) {
        var chosen = new HashSet<Trait>();
        for (int i = 0; i < traits.size(); i++) {
            if ((bits >> i & 1) == 1) {
                chosen.add(traits.get(i));
            }
        }
        return chosen;
    }
}
