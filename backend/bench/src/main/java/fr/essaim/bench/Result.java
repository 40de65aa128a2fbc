package fr.essaim.bench;

import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param pgbench how often a second PostgreSQL alone runs the statements; null when the request needs none
 * @param cpu seconds during the measure
 */
record Result(
        Case measured,
        int rows,
        Caller caller,
        int clients,
        Wrk.Measure http,
        @Nullable Double pgbench,
        Processes.Cpu cpu) {

    @Nullable
    Double ratio() {
        return pgbench == null ? null : http.perSecond() / pgbench;
    }

    double apiMicroseconds() {
        return cpu.api() * 1e6 / http.requests();
    }

    double postgresMicroseconds() {
        return cpu.postgres() * 1e6 / http.requests();
    }
}
