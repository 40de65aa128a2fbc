/** Mail: one rendered letter to one address, through the outbox and an SMTP server. Depends on no feature. */
@NullMarked
package fr.essaim.shared.mail;

import org.jspecify.annotations.NullMarked;
