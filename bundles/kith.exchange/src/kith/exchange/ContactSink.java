package kith.exchange;

import java.util.List;

import kith.model.Contact;

/**
 * Takes what a {@link ContactReader} reads. Its methods throw unchecked exceptions to end the reading, as when the user
 * cancels; a reader passes them on.
 */
public interface ContactSink {

    /**
     * Takes a person or an organization that has a name of some kind and no id. References in it are stand-ins that the
     * import replaces: {@code Affiliation.organization} and {@code Education.school} are organizations of which only the
     * name is set, {@code Relation.person} is a person of whom only the uid is set.
     *
     * @param contact the contact, which must not be used afterwards
     * @param line the line of the file at which it begins, from 1
     */
    void accept(Contact contact, long line);

    /**
     * Takes a list of people, who are given its name as a tag as far as they are in the network or in this import.
     *
     * @param name the name of the list
     * @param members its members, by uid or by an address with {@code mailto:}; those not found are named in the report
     * @param line the line of the file at which it begins, from 1
     */
    void acceptList(String name, List<String> members, long line);

    /**
     * Notes that something could not be taken.
     *
     * @param line the line of the file at which it begins, from 1; 0 for the file as a whole
     * @param reason why not and what to do, in the user's language
     */
    void reject(long line, String reason);

    /**
     * Notes that something was taken, but not quite as it stands in the file; the default does nothing.
     *
     * @param line the line it is about, from 1; 0 for the file as a whole
     * @param message what is odd and how it was taken, in the user's language
     * @since 0.1
     */
    default void notice(long line, String message) {
    }
}
