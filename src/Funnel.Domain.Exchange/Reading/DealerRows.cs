using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange.Csv;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of dealers.csv.</summary>
internal static class DealerRows
{
    private const int Dealer = 0;
    private const int Name = 1;
    private const int Region = 2;
    private const int TimeZone = 3;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("dealer"),
        CsvColumn.Personal("name"),
        CsvColumn.Optional("region"),
        CsvColumn.Optional("time_zone"));

    public static Dealer Read(ref RowFields row)
    {
        var zone = row.SharedOrNone(TimeZone) ?? Domain.Dealers.Dealer.DefaultTimeZone;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            row.Report(TimeZone, Expectations.TimeZone);
        }

        return new(
            new(row.Own(Dealer)),
            row.OwnOrNone(Name),
            row.SharedOrNone(Region) is { } region ? new RegionName(region) : null,
            zone);
    }
}
