using System.Text;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Whose each row of a dataset is, as the rows themselves tell; the cards are to be read first.</summary>
internal sealed class RecordedRows(FolderFiles files)
{
    private readonly Dictionary<string, (string Dealer, string Consultant)> _filers = new(StringComparer.Ordinal);

    /// <summary>The rows of a file whose columns are known, broken ones aside.</summary>
    public IEnumerable<(long Line, string Dealer, string Consultant)> Of(string file)
    {
        if (files.TextOf(file) is not ({ } path, { } form))
        {
            yield break;
        }

        using var input = CsvFile.OpenStream(path);
        var separator = form.Separator ?? CsvSeparators.Of(input, DatasetLayouts.Of(file));
        using var rows = new CsvCursor(input, CsvLimits.Default, CsvSection.WholeFile, separator);
        Columns? columns = null;
        for (var step = rows.MoveNext(); step == CsvStep.Row; step = rows.MoveNext())
        {
            if (rows.IsOnBlankRow())
            {
                continue;
            }

            if (columns is null)
            {
                columns = Columns.In(rows);
            }
            else
            {
                yield return Of(file, rows, columns);
            }
        }
    }

    private (long Line, string Dealer, string Consultant) Of(string file, CsvCursor rows, Columns columns)
    {
        var (card, dealer, consultant) = (
            TextAt(rows, columns.Card), TextAt(rows, columns.Dealer), TextAt(rows, columns.Consultant));
        if (file == DatasetFiles.Cards)
        {
            _filers.TryAdd(card, (dealer, consultant));
        }

        var filer = _filers.GetValueOrDefault(card, ("", ""));
        return (rows.Line, dealer.Length > 0 ? dealer : filer.Item1, consultant.Length > 0 ? consultant : filer.Item2);
    }

    private static string TextAt(CsvCursor rows, int column) => column >= 0 && column < rows.Reader.FieldCount
        ? Encoding.UTF8.GetString(rows.Reader.GetSpan(column)).Trim()
        : "";

    private sealed record Columns(int Card, int Dealer, int Consultant)
    {
        public static Columns In(CsvCursor header)
        {
            var names = Enumerable.Range(0, header.Reader.FieldCount).Select(column => TextAt(header, column)).ToList();
            return new(Of("card"), Of("dealer"), Of("consultant"));

            int Of(string name) => names.FindIndex(given => CsvNames.AreSame(given, name));
        }
    }
}
