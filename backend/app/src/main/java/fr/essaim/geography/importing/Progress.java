package fr.essaim.geography.importing;

/** Hears what an import is doing, one sentence at a time. */
@FunctionalInterface
public interface Progress {
    void report(String step);
}
