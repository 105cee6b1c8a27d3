using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Visitors;

namespace Funnel.Samples.Dashboard.Pictures;

/// <summary>
/// A picture that is a table: the darker a cell, the more it holds. Whoever sees no colours reads the same numbers.
/// </summary>
/// <param name="Title">What it shows.</param>
/// <param name="Note">How it is read.</param>
/// <param name="Corner">What its lines are.</param>
/// <param name="Columns">What its columns are.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record HeatMap(
    Phrase Title, Phrase Note, Phrase Corner, IReadOnlyList<Phrase> Columns, IReadOnlyList<HeatLine> Lines)
{
    /// <summary>The same for a spreadsheet.</summary>
    public CsvTable ToCsv(string name, Visitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return new(
            name,
            [visitor.Say(Corner), .. Columns.Select(visitor.Say)],
            [
                .. Lines.Select(line => (IReadOnlyList<object?>)
                    [visitor.Say(line.Name), .. line.Cells.Select(cell => cell.Raw)]),
            ]);
    }
}
