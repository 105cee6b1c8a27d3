namespace Funnel.Domain.Exchange.Reading;

/// <summary>What the files of one dataset share while their values are read.</summary>
internal sealed class ReadingForms(DatasetOptions options)
{
    /// <summary>Dates and moments in other forms than those of the exchange format.</summary>
    public SpreadsheetDates Dates { get; } = new(options.Dates);

    /// <summary>The zones moments are converted to.</summary>
    public DealerZones Zones { get; } = new();

    /// <summary>The dealers and consultants that rows name.</summary>
    public MasterIds Ids { get; } = new();
}
