package fr.essaim.trainings.certificates;

/** Whether what a certificate says holds. */
public enum TrainingCertificateState {
    GENUINE,
    /** It was genuine until its date. */
    EXPIRED,
    /** Taken back by whoever runs the training. */
    REVOKED
}
