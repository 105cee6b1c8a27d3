using System.Text;
using Funnel.Domain.EntityFrameworkCore.Sqlite;
using Funnel.Domain.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>A SQLite database in a temporary file, so that several connections can write to it.</summary>
internal sealed class SqliteDatabase : Database
{
    private readonly string _file = Path.GetTempFileName();

    /// <param name="isNew">Whether it is to have today's tables.</param>
    public SqliteDatabase(bool isNew = true)
    {
        if (isNew)
        {
            Create();
        }
    }

    public override SqlDialect Dialect => SqlDialect.Sqlite;

    public override void Dispose()
    {
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        File.Delete(_file);
    }

    /// <summary>The bytes of the file as Latin text, in which ASCII words can be looked for.</summary>
    public string ReadFile()
    {
        SqliteConnection.ClearAllPools();
        return Encoding.Latin1.GetString(File.ReadAllBytes(_file));
    }

    protected override void Use(DbContextOptionsBuilder options) => options.UseSqlite(
        ConnectionString, sqlite => sqlite.UseFunnelMigrations());

    private string ConnectionString => $"Data Source={_file}";
}
