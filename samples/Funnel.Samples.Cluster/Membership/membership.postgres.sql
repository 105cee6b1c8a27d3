-- Which silos there are, for Orleans' AdoNet provider: it asks for its statements by these keys. Each change and the new
-- version of the whole are one statement; it answers with how many rows it changed.
CREATE TABLE IF NOT EXISTS OrleansQuery (QueryKey varchar(64) PRIMARY KEY, QueryText text NOT NULL);

CREATE TABLE IF NOT EXISTS cluster_version (
    deployment varchar(150) PRIMARY KEY,
    version integer NOT NULL
);

CREATE TABLE IF NOT EXISTS cluster_silo (
    deployment varchar(150) NOT NULL,
    address varchar(45) NOT NULL,
    port integer NOT NULL,
    generation integer NOT NULL,
    name varchar(150) NOT NULL,
    host varchar(150) NOT NULL,
    status integer NOT NULL,
    proxy_port integer,
    suspect_times text,
    started timestamptz NOT NULL,
    alive timestamptz NOT NULL,
    PRIMARY KEY (deployment, address, port, generation)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('InsertMembershipVersionKey', '
    WITH added AS (
        INSERT INTO cluster_version (deployment, version) VALUES (@DeploymentId, 0) ON CONFLICT DO NOTHING RETURNING 1)
    SELECT count(*)::int FROM added;'),
('InsertMembershipKey', '
    WITH whole AS (
        UPDATE cluster_version SET version = version + 1
        WHERE deployment = @DeploymentId AND version = @Version RETURNING 1),
    added AS (
        INSERT INTO cluster_silo
            (deployment, address, port, generation, name, host, status, proxy_port, started, alive)
        SELECT @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime,
            @IAmAliveTime
        FROM whole ON CONFLICT DO NOTHING RETURNING 1)
    SELECT count(*)::int FROM added;'),
('UpdateMembershipKey', '
    WITH whole AS (
        UPDATE cluster_version SET version = version + 1
        WHERE deployment = @DeploymentId AND version = @Version RETURNING 1),
    changed AS (
        UPDATE cluster_silo
        SET status = @Status, suspect_times = @SuspectTimes, alive = @IAmAliveTime
        FROM whole
        WHERE deployment = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
        RETURNING 1)
    SELECT count(*)::int FROM changed;'),
('UpdateIAmAlivetimeKey', '
    UPDATE cluster_silo SET alive = @IAmAliveTime
    WHERE deployment = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation;'),
('MembershipReadRowKey', '
    SELECT whole.deployment AS DeploymentId, silo.address AS Address, silo.port AS Port,
        silo.generation AS Generation, silo.name AS SiloName, silo.host AS HostName, silo.status AS Status,
        silo.proxy_port AS ProxyPort, silo.suspect_times AS SuspectTimes, silo.started AS StartTime,
        silo.alive AS IAmAliveTime, whole.version AS Version
    FROM cluster_version AS whole
    LEFT JOIN cluster_silo AS silo ON silo.deployment = whole.deployment AND silo.address = @Address
        AND silo.port = @Port AND silo.generation = @Generation
    WHERE whole.deployment = @DeploymentId;'),
('MembershipReadAllKey', '
    SELECT whole.deployment AS DeploymentId, silo.address AS Address, silo.port AS Port,
        silo.generation AS Generation, silo.name AS SiloName, silo.host AS HostName, silo.status AS Status,
        silo.proxy_port AS ProxyPort, silo.suspect_times AS SuspectTimes, silo.started AS StartTime,
        silo.alive AS IAmAliveTime, whole.version AS Version
    FROM cluster_version AS whole
    LEFT JOIN cluster_silo AS silo ON silo.deployment = whole.deployment
    WHERE whole.deployment = @DeploymentId;'),
('GatewaysQueryKey', '
    SELECT address AS Address, proxy_port AS ProxyPort, generation AS Generation
    FROM cluster_silo
    WHERE deployment = @DeploymentId AND status = @Status AND proxy_port > 0;'),
('DeleteMembershipTableEntriesKey', '
    WITH silos AS (DELETE FROM cluster_silo WHERE deployment = @DeploymentId)
    DELETE FROM cluster_version WHERE deployment = @DeploymentId;'),
('CleanupDefunctSiloEntriesKey', '
    DELETE FROM cluster_silo
    WHERE deployment = @DeploymentId AND alive < @IAmAliveTime AND status <> 3;')
ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText;
