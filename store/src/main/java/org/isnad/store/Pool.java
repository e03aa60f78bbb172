package org.isnad.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;
import javax.sql.DataSource;

/// Connections that threads share.
final class Pool {
    private static final int MOST = 8;

    private static final Duration LEAST_WAIT = Duration.ofSeconds(5);

    private Pool() {}

    /// @param wait how long a thread waits when all connections are in use, if not less than five seconds
    /// @throws PoolInitializationException if the database cannot be opened
    static HikariDataSource of(DataSource source, Duration wait) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(0);
        // What is wrong with the database is told at once, not after the wait.
        config.setInitializationFailTimeout(1);
        config.setConnectionTimeout(Math.max(wait.toMillis(), LEAST_WAIT.toMillis()));
        config.setPoolName("isnad");
        return new HikariDataSource(config);
    }
}
