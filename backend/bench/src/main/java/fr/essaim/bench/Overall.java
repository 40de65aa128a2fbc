package fr.essaim.bench;

import java.time.Duration;

/**
 * Figures that belong to no case.
 *
 * @param ready from starting the API, on a database that runs, to its saying that it is ready
 * @param idleMegabytes of the whole stack before any load
 */
record Overall(Duration ready, long idleMegabytes) {}
