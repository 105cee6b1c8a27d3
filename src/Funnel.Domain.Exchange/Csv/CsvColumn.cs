namespace Funnel.Domain.Exchange.Csv;

/// <summary>One column a reader asks a CSV file for, by the name it has in the header row.</summary>
internal sealed record CsvColumn
{
    private CsvColumn(string name, bool isRequired)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        IsRequired = isRequired;
    }

    public string Name { get; }

    /// <summary>Whether a file without this column cannot be read at all.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether the column holds what is known of a person: its values never appear in a fault.</summary>
    public bool IsPersonal { get; init; }

    public static CsvColumn Required(string name) => new(name, isRequired: true);

    public static CsvColumn Optional(string name) => new(name, isRequired: false);

    /// <summary>An optional column whose values never appear in a fault.</summary>
    public static CsvColumn Personal(string name) => new(name, isRequired: false) { IsPersonal = true };
}
