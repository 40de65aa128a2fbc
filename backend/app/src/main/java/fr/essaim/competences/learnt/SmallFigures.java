package fr.essaim.competences.learnt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures that would tell of few people are not shown. */
final class SmallFigures {
    static final int FEWEST = 5;

    private SmallFigures() {}

    /**
     * Hides figures under five, and those whose difference with the one shown before is of one to four people: subtracting two
     * shown figures never tells of fewer than five.
     *
     * @param falling each counts some of those of the one before
     */
    static List<@Nullable Integer> hidden(List<Integer> falling) {
        var shown = new ArrayList<@Nullable Integer>();
        int last = 0;
        for (int figure : falling) {
            boolean apart = last == 0 || last == figure || last - figure >= FEWEST;
            boolean told = figure >= FEWEST && apart;
            shown.add(told ? figure : null);
            last = told ? figure : last;
        }
        return Collections.unmodifiableList(shown);
    }
}
