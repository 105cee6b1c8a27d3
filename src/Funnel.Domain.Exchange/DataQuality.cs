using Funnel.Domain.Exchange.Reading;

namespace Funnel.Domain.Exchange;

/// <summary>
/// 数据质量: errors and findings per dealer and consultant, against the number of records. A row belongs to whoever is
/// on it; one that names a card alone, to the dealer and the consultant who filed the card (ours). Master data and
/// targets are no records of anybody's work.
/// </summary>
public static class DataQuality
{
    private static readonly IReadOnlyList<string> Files =
    [
        DatasetFiles.Cards, DatasetFiles.Traffic, DatasetFiles.Events, DatasetFiles.BaseCustomers,
        DatasetFiles.Checks, DatasetFiles.OwnerContacts, DatasetFiles.OwnerTransfers,
    ];

    /// <summary>The lines, sorted by dealer and consultant.</summary>
    /// <param name="source">The folder or workbook the dataset was read from.</param>
    /// <param name="options">How it was read.</param>
    /// <param name="dataset">What came of reading it.</param>
    /// <param name="byDealer">Whether dealers are told apart.</param>
    /// <param name="byConsultant">Whether consultants are told apart.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<QualityLine> Of(
        string source, DatasetOptions options, Dataset dataset, bool byDealer, bool byConsultant)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(dataset);
        var errors = dataset.Errors.ToLookup(error => (error.File, error.Line));
        var findings = dataset.Findings.ToLookup(found => (found.File, found.Line));
        var lines = new Dictionary<(string?, string?), QualityLine>();
        using var files = new FolderFiles(source, options);
        var rows = new RecordedRows(files);
        foreach (var file in Files.Where(files.Has))
        {
            foreach (var row in rows.Of(file))
            {
                var place = files.Of(file, row.Line, "");
                var key = (byDealer ? row.Dealer : null, byConsultant ? row.Consultant : null);
                var line = lines.GetValueOrDefault(key) ?? new(key.Item1, key.Item2, 0, 0, 0);
                lines[key] = line with
                {
                    Records = line.Records + 1,
                    Errors = line.Errors + errors[(place.File, place.Line)].Count(),
                    Findings = line.Findings + findings[(place.File, place.Line)].Count(),
                };
            }
        }

        return
        [
            .. lines.Values.OrderBy(line => line.Dealer, StringComparer.Ordinal)
                .ThenBy(line => line.Consultant, StringComparer.Ordinal),
        ];
    }
}
