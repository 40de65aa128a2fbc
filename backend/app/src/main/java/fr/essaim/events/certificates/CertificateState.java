package fr.essaim.events.certificates;

/** Whether what a certificate says holds. */
public enum CertificateState {
    GENUINE,
    /** The note that somebody came was taken back since, or the event was cancelled. */
    WITHDRAWN
}
