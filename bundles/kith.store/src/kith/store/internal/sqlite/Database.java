package kith.store.internal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** A connection with its prepared statements, which are kept. For one thread at a time. */
final class Database implements AutoCloseable {

    /** Makes a value of the current row. */
    interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Is given the current row. */
    interface Taker {

        void take(ResultSet row) throws SQLException;
    }

    /** What is done with a statement whose values are set. */
    private interface Execution<T> {

        T run(PreparedStatement statement) throws SQLException;
    }

    /** Is asked before each commit. */
    interface Guard {

        /** @throws SQLException if nothing must be committed */
        void beforeCommit(Database database) throws SQLException;

        /** Is told of each commit. */
        default void committed() {
        }
    }

    /** Queries of users are statements of their own: the oldest have to make room. */
    private static final int KEPT = 200;

    private final Connection connection;
    private Guard guard = database -> { };
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparedStatement> eldest) {
            if (size() > KEPT) {
                close(eldest.getValue());
                return true;
            }
            return false;
        }
    };

    private WritePipeline pipeline;
    private boolean late;

    Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * Has what is written by {@link #later} run on a thread of its own from now on, until {@link #endPipeline}. All other
     * statements wait for it.
     */
    void beginPipeline() {
        pipeline = new WritePipeline(this);
    }

    /** Drops what has not run, and runs on the caller's thread again. */
    void endPipeline() {
        if (pipeline != null) {
            pipeline.close();
            pipeline = null;
        }
    }

    /** Runs statements that need no answer: now, or in the order of the calls while the next ones are made. */
    void later(WritePipeline.Work work) throws SQLException {
        if (pipeline == null || pipeline.isWorking()) {
            work.run(this);
        } else {
            pipeline.add(work);
        }
    }

    /** Waits for what was to run later. */
    void await() throws SQLException {
        if (pipeline != null && !pipeline.isWorking()) {
            pipeline.drain();
        }
    }

    /** Sets who is asked before each commit. */
    void setGuard(Guard guard) {
        this.guard = guard;
    }

    /** Notes that there are words of objects that the full-text indexes are behind with. */
    void setLate() {
        late = true;
    }

    /** Returns whether there are {@link LateTexts}. */
    boolean isLate() {
        return late;
    }

    /** Returns the connection itself. */
    Connection connection() {
        return connection;
    }

    int update(String sql, Object... values) throws SQLException {
        return run(sql, PreparedStatement::executeUpdate, values);
    }

    <T> List<T> query(String sql, Row<T> reader, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(reader.read(row)), values);
        return found;
    }

    /** Hands over row by row, and keeps none. */
    void each(String sql, Taker taker, Object... values) throws SQLException {
        run(sql, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
            return null;
        }, values);
    }

    <T> Optional<T> first(String sql, Row<T> reader, Object... values) throws SQLException {
        return run(sql, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(reader.read(rows)) : Optional.empty();
            }
        }, values);
    }

    /** Returns the first column of the first row as a number, 0 if there is none. */
    long number(String sql, Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** Returns the first column of all rows as numbers. */
    long[] numbers(String sql, Object... values) throws SQLException {
        LongStream.Builder numbers = LongStream.builder();
        each(sql, row -> numbers.add(row.getLong(1)), values);
        return numbers.build().toArray();
    }

    /** Runs each statement of a script that ends with a semicolon at the end of a line. */
    void script(String script) throws SQLException {
        await();
        try (var statement = connection.createStatement()) {
            for (String sql : script.split(";\\s*\\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    void execute(String sql) throws SQLException {
        await();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Begins a transaction that will write; through the driver, which else tries to begin one for each statement. */
    void begin() throws SQLException {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            // The driver takes a transaction that was refused for one that is under way.
            endInDriver();
            throw e;
        }
    }

    void commit() throws SQLException {
        await();
        guard.beforeCommit(this);
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            endInSqlite();
            throw e;
        }
        guard.committed();
    }

    /** Takes back the transaction under way, if there is one. SQLite does so itself after some failures. */
    void rollback() throws SQLException {
        if (connection.getAutoCommit()) {
            return;
        }
        try {
            connection.rollback();
        } catch (SQLException e) {
            requireNone(e);
        } finally {
            endInDriver();
        }
    }

    /** Has the driver take no transaction for one that is under way. */
    private void endInDriver() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // There was no transaction to end.
        }
    }

    private void endInSqlite() {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // There was no transaction to end.
        }
    }

    /** The driver ends a transaction by a statement, which is a mistake where there is none any more. */
    private static void requireNone(SQLException failure) throws SQLException {
        if (!Failures.isMistakeOfStatement(failure)) {
            throw failure;
        }
    }

    /** Runs a statement. The driver closes one that fails, so that it is prepared anew the next time. */
    private <T> T run(String sql, Execution<T> execution, Object... values) throws SQLException {
        PreparedStatement statement = bind(sql, values);
        try {
            return execution.run(statement);
        } catch (SQLException e) {
            statements.remove(sql, statement);
            close(statement);
            throw e;
        }
    }

    private PreparedStatement bind(String sql, Object... values) throws SQLException {
        await();
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            // It is closed with its connection at the latest.
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
