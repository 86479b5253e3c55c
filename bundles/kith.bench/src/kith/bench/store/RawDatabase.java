package kith.bench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** The file of a network as plain JDBC sees it, with the settings that Kith has: what there is nothing faster than. */
final class RawDatabase implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    RawDatabase(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5000);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-65_536);
        config.setGetGeneratedKeys(false);
        connection = JDBC.createConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    Connection connection() {
        return connection;
    }

    PreparedStatement prepare(String sql, Object... values) throws SQLException {
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

    /** Reads all columns of all rows of the answer, and returns how many rows there were. */
    int drain(String sql, Object... values) throws SQLException {
        int rows = 0;
        try (ResultSet result = prepare(sql, values).executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int i = 1; i <= columns; i++) {
                    result.getObject(i);
                }
                rows++;
            }
        }
        return rows;
    }

    List<Object[]> rows(String sql, Object... values) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet result = prepare(sql, values).executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    long number(String sql, Object... values) throws SQLException {
        try (ResultSet result = prepare(sql, values).executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    void batch(String sql, List<Object[]> rows) throws SQLException {
        PreparedStatement statement = prepare(sql);
        for (Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
            statement.addBatch();
        }
        statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
