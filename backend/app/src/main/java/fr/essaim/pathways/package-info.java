/**
 * Experience pathways: who organises them, their call for pioneers, their phases and the events of these. Depends on communities,
 * programmes, trainings and events; only its own sub-packages and the demonstration data depend on it.
 */
@NullMarked
package fr.essaim.pathways;

import org.jspecify.annotations.NullMarked;
