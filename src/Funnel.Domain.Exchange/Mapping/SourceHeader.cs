using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>The columns of a source table by their names, compared as those of a dataset are.</summary>
internal sealed class SourceHeader(IReadOnlyList<string> names)
{
    private readonly Dictionary<string, int> _places = names
        .Select((name, place) => (Key: CsvNames.KeyOf(name), Place: place))
        .DistinctBy(column => column.Key, StringComparer.Ordinal)
        .ToDictionary(column => column.Key, column => column.Place, StringComparer.Ordinal);

    /// <summary>Where a column stands; negative where there is none. Of two of one name it is the first.</summary>
    public int PlaceOf(string column) => _places.GetValueOrDefault(CsvNames.KeyOf(column), -1);

    public string ValueIn(IReadOnlyList<string> fields, string column) =>
        PlaceOf(column) is >= 0 and var place && place < fields.Count ? fields[place] : "";
}
