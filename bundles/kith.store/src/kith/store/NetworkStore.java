package kith.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import kith.model.Entity;
import kith.store.query.Field;
import kith.store.query.Fields;

/**
 * Where a network is kept: it answers queries, loads objects one by one and commits transactions. Nothing is held in
 * memory between calls, and every committed transaction is durable. Safe for use by several threads; readers do not wait
 * for the writer.
 *
 * <p>Where reading fails after the network was opened, as when its disk is gone, methods throw
 * {@link java.io.UncheckedIOException}.
 */
public interface NetworkStore extends BatchSource, AutoCloseable {

    /**
     * Returns which network this is: the same in all copies of it, and another one in every network that is made.
     *
     * @since 0.1
     */
    String id();

    /** Returns the file of the network. */
    Path getFile();

    /** Returns whether nothing can be committed, because the file or its folder cannot be written. */
    boolean isReadOnly();

    /** Returns a fresh copy of the object with this id, owned by the caller. References to others are proxies. */
    Optional<Entity> load(String id);

    /** Answers a query. */
    <R> Listing<R> list(Query<R> query);

    /** Returns the fields that queries for objects of a class can ask for, those of the user among them. */
    Fields fields(String type);

    /**
     * Returns values of a field that objects of a class have, for a user to choose from: those with a word that begins with
     * the text that is given. Of names there are many, so some come only once there is such a text.
     *
     * @param field a field of text or a reference
     * @param limit the most values to return
     */
    List<String> values(String type, Field field, String prefix, int limit);

    /**
     * Reads fields of single objects.
     *
     * @param type the name of the class of the objects
     * @param columns the fields whose values are read
     * @return by id what was asked for; objects that are not there are left out
     */
    Map<String, EntityRow> rows(String type, Collection<String> ids, List<Field> columns);

    /**
     * Finds objects whose text has a word beginning with each of these words; people and organizations come first, by
     * how well they match, then the rest, newest first. Each hit says which part of its text matched.
     *
     * @param limit the most hits to return
     */
    List<SearchHit> search(String words, int limit);

    /**
     * Finds objects of one class as {@link #search(String, int)} does; people and organizations by their names alone as long as
     * the words are short.
     *
     * @param type the name of the class in the model, such as {@code Event}
     */
    List<SearchHit> search(String words, String type, int limit);

    /**
     * Finds objects of one class that are called so: each of these words begins a word of the title. What else is known of
     * them, such as notes, counts for nothing.
     *
     * @param type the name of the class in the model, such as {@code Person}
     * @param limit the most hits to return, the closest first
     */
    List<SearchHit> called(String words, String type, int limit);

    /** Counts. */
    long count(Tally tally);

    /**
     * Returns how many objects of a query there are on each day; days without any are left out.
     *
     * @param zone where days begin; what has no time of day is counted there too where it stands
     */
    SortedMap<LocalDate, Integer> days(TimelineQuery query, ZoneId zone);

    /**
     * Returns how many rows of a timeline are at a moment or later, which is the index of the first row before it. Where the
     * query asks for types alone this takes the same time however many rows there are.
     *
     * @param moment such as the end of a day, to find its first row
     * @since 0.1
     */
    int position(TimelineQuery query, Instant moment);

    /** Returns how many objects of a class there are, such as {@code Person}. */
    long count(String type);

    /** Returns the ids of all objects of a class, in the order in which they were added. */
    List<String> ids(String type);

    /** Returns the ids of the contacts that have this key. */
    Set<String> contacts(ContactKey key);

    /** Returns the ids of the objects that refer to this one. */
    Set<String> referrers(String id);

    /** Returns the ids of the objects of a class, such as {@code Event}, that refer to this one. */
    Set<String> referrers(String id, String type);

    /**
     * Returns who took part in interactions with a person, those of most interactions first; also those of planned ones.
     *
     * @param limit the most to return
     */
    List<CompanionRow> companions(String person, int limit);

    /** Returns the names of the classes of objects, such as {@code Person}, by id; unknown ids are left out. */
    Map<String, String> types(Collection<String> ids);

    /** Returns what objects are called, by id; unknown ids are left out. */
    Map<String, String> titles(Set<String> ids);

    /**
     * Reads how things stand with everybody, person by person.
     *
     * @param tags tells the tags to tell of who has them; it is asked once, late, so that it may be found out meanwhile
     * @param each is given each person, in no order; must not call the store
     */
    void relationships(Supplier<Set<String>> tags, Consumer<RelationshipRow> each);

    /**
     * Reads how things stand with some people; unknown ids are left out.
     *
     * @param tags the tags to tell of who has them
     * @param each is given each person, in no order; must not call the store
     */
    void relationships(Collection<String> ids, Set<String> tags, Consumer<RelationshipRow> each);

    /** Returns when the first contact with each of some people was, by id; who had none is left out. */
    Map<String, Instant> firstContacts(Collection<String> ids);

    /**
     * Sets who is told of people whose last contact is another one because time went by, as what was planned has come. That is
     * no transaction; nobody is told where a network is open for reading only.
     *
     * @param listener is given their ids, on a thread of the store
     */
    void onContactsCome(Consumer<Set<String>> listener);

    /** Returns the tags of people with how many carry each, the most frequent first. */
    Map<String, Integer> tags();

    @Override
    Batch begin(String label, boolean history) throws NetworkException;

    /**
     * Begins a transaction that enters the history, and waits a moment for one that another thread has begun.
     *
     * @throws NetworkException if the network is read-only, or another transaction takes too long
     */
    Batch begin(Occasion occasion) throws NetworkException;

    /**
     * Erases objects for good, with their history and with what other objects keep of them and of who they are called; also
     * those that were removed already. It is no transaction of the history and cannot be undone; transactions that are left
     * with nothing are gone, and labels of others name nobody who was erased. Then the file is written anew, which takes as
     * long as copying it several times: call it in the background. What others say in their own words stays.
     *
     * @param ids the ids of the objects; those that are not known are passed over
     * @throws NetworkException if nothing could be erased; everything is then as it was
     */
    Erasure erase(Collection<String> ids) throws NetworkException;

    /** Returns what was done to this network. */
    History history();

    /**
     * Returns whether whoever had this network open last did not close it. Every committed transaction is there all the
     * same; but a computer that stopped may have damaged the file.
     */
    boolean wasInterrupted();

    /**
     * Returns a sentence about transactions that were committed and are lost, because the log in which they were was damaged
     * after an interruption; empty if nothing is known to be lost.
     *
     * @since 0.1
     */
    Optional<String> lostChanges();

    /**
     * Looks for damage of the file alone, which takes as long as reading it.
     *
     * @return what was found, empty if nothing
     */
    List<String> verify();

    /**
     * Looks for damage: of the file, of single objects, and of what is derived from them; what is derived is made anew,
     * unless the network is open for reading only. Nothing is dropped: objects that cannot be read stay in the lists.
     *
     * @return a sentence for each problem that was found, empty if there is none
     */
    List<String> check() throws NetworkException;

    /**
     * Puts objects that cannot be read back to the last state in their history that can. A {@link #check} afterwards makes
     * anew what is derived of them.
     *
     * @return a sentence for each object that was put back
     * @throws NetworkException if the network cannot be written
     * @since 0.1
     */
    List<String> restoreDamaged() throws NetworkException;

    /**
     * Returns what the user is to be told about how the network was opened, such as that a log of another file stood beside it;
     * a sentence each.
     *
     * @since 0.1
     */
    List<String> warnings();

    /**
     * Looks whether the file is still the one that was opened, and as this network has left it. Once it is not, nothing is
     * committed any more, and what was opened can be read and saved elsewhere. Call it in the background: it waits until what
     * this session has committed is saved.
     *
     * @return what happened to the file; empty if it is the one that was opened
     * @since 0.1
     */
    Optional<FileChange> fileChange();

    /**
     * Sets who is told when it is found out that the file is no longer the one that was opened, which is looked for before each
     * commit, too. Told once, also if that was before.
     *
     * @param listener is called on a thread of the store
     * @since 0.1
     */
    void onFileChange(Consumer<FileChange> listener);

    /**
     * Saves what this network has as a new file, also when its own file was replaced or deleted meanwhile. The copy is verified.
     *
     * @param copy the file to make
     * @param percent is told on this thread how much is done
     * @throws NetworkException if the file is there already, cannot be written, or if what is to be saved is damaged
     * @since 0.1
     */
    void saveAs(Path copy, IntConsumer percent) throws NetworkException;

    /** Closes the network; every committed transaction is in the file. */
    @Override
    void close();
}
