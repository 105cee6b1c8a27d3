using DuckDB.NET.Data;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Exchange.Tests.Reading;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Exchange.Tests.Results;

/// <summary>Facts written here and asked by another engine.</summary>
public sealed class FactsParquetTests : IDisposable
{
    private static readonly ReportingPeriod Seen = new(new(2010, 10, 1), new(2010, 10, 31), new(2010, 11, 15));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-");

    [Fact]
    public async Task Cards_AskedByDuckDb_HaveTypedColumns()
    {
        await WriteAsync();

        Assert.Equal(
            [
                ("card", "VARCHAR"), ("level", "VARCHAR"), ("filed_on", "DATE"), ("delivered_on", "DATE"),
                ("is_complete", "BOOLEAN"),
            ],
            Ask("DESCRIBE SELECT card, level, filed_on, delivered_on, is_complete FROM cards", row => (
                row.GetString(0), row.GetString(1))));
        Assert.Equal(
            [
                ("C1", new(2010, 10, 1), "2010-10-09"), ("C2", new(2010, 10, 1), "none"),
                ("C3", new(2010, 10, 1), "none"),
            ],
            Ask(
                "SELECT card, filed_on, coalesce(CAST(delivered_on AS VARCHAR), 'none') FROM cards ORDER BY card",
                row => (row.GetString(0), row.GetFieldValue<DateOnly>(1), row.GetString(2))));
    }

    [Fact]
    public async Task Facts_CountedByDuckDb_GiveTheLibrarysFigures()
    {
        var table = await WriteAsync();

        Assert.Equal(
            [1, 3, 2],
            Ask(
                """
                SELECT count(*) FILTER (delivered_on BETWEEN '2010-10-01' AND '2010-10-31') FROM cards
                UNION ALL SELECT count(*) FILTER (filed_on BETWEEN '2010-10-01' AND '2010-10-31') FROM cards
                UNION ALL SELECT count(*) FROM contacts
                """,
                row => row.GetInt64(0)));
        Assert.Equal(
            [1, 3], table.Total.Select(value => value.Numerator));
    }

    [Fact]
    public async Task Folder_OfAPeriodSeenLater_HasAFileForEachKindAndTheCardsAtTheCut()
    {
        await WriteAsync();

        Assert.Equal(
            FactKinds.All.Select(kind => kind.Name + ".parquet").Append("cards_at_cut.parquet")
                .Order(StringComparer.Ordinal),
            _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal([3], Ask("SELECT count(*) FROM cards_at_cut", row => row.GetInt64(0)));
    }

    [Fact]
    public async Task Report_AskedByDuckDb_HasNumbersAndSharesOrNull()
    {
        var table = await WriteAsync();
        await using (var file = File.Create(Path.Combine(_folder.FullName, "report.parquet")))
        {
            await ReportParquet.WriteAsync(file, new(SalesStandards.Gps, Seen, table));
        }

        Assert.Equal(
            [("delivered-prospects", 1, true, 1), ("new-prospects", 3, true, 3)],
            Ask("SELECT kpi, numerator, denominator IS NULL, value FROM report ORDER BY kpi", row => (
                row.GetString(0), row.GetInt64(1), row.GetBoolean(2), row.GetDouble(3))));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<KpiTable> WriteAsync()
    {
        using var data = new SampleFolder().WithEvents(
            "C1,2010-10-03,contact,K1,call,,,",
            "C1,2010-10-05,order",
            "C1,2010-10-09,delivered",
            "C2,2010-10-06,contact,K1,showroom,test-drive,,");
        var history = data.Read().History;
        var standard = SalesStandards.Gps;
        await FactsParquet.WriteFolderAsync(_folder.FullName, new FactBook(history, Seen, standard.OwnerContacts));
        Kpi[] kpis =
        [
            standard.Kpis.All.Single(kpi => kpi.Id == "delivered-prospects"),
            standard.Kpis.All.Single(kpi => kpi.Id == "new-prospects"),
        ];
        return standard.Figures(history, Seen).Of(kpis).TableOf(default);
    }

    /// <summary>Asks a question in which each file of the folder is a table by its name.</summary>
    private List<T> Ask<T>(string sql, Func<DuckDBDataReader, T> read)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        foreach (var file in _folder.EnumerateFiles("*.parquet"))
        {
            var name = Path.GetFileNameWithoutExtension(file.Name);
            command.CommandText = $"CREATE VIEW {name} AS SELECT * FROM read_parquet('{file.FullName}')";
            command.ExecuteNonQuery();
        }

        command.CommandText = sql;
        using var rows = (DuckDBDataReader)command.ExecuteReader();
        List<T> answers = [];
        while (rows.Read())
        {
            answers.Add(read(rows));
        }

        return answers;
    }
}
