using Funnel.Domain.Channels;
using Funnel.Domain.Leads;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pictures;

/// <summary>How fast leads are answered, platform by platform.</summary>
internal static class LeadResponse
{
    private static readonly (int? UpTo, Phrase Name)[] Bands =
    [
        (5, new("5 分钟内", "within 5 min")),
        (30, new("30 分钟内", "within 30 min")),
        (60, new("1 小时内", "within 1 h")),
        (24 * 60, new("24 小时内", "within 24 h")),
        (null, new("更晚", "later")),
    ];

    public static HeatMap Of(IEnumerable<Lead> leads, ReportingPeriod period, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(standard);
        var received = leads
            .Where(lead => lead.ReceivedAt.Date >= period.From && lead.ReceivedAt.Date <= period.Cut)
            .ToLookup(lead => lead.Platform);
        return new(
            PictureTexts.LeadResponse,
            PictureTexts.LeadResponseNote,
            PictureTexts.Platform,
            [PictureTexts.Leads, .. Bands.Select(band => band.Name), PictureTexts.NotAnswered, PictureTexts.WithACard],
            [
                .. received.OrderByDescending(group => group.Count())
                    .ThenBy(group => group.Key.Value, StringComparer.Ordinal)
                    .Select(group => LineOf(group, period.AsOf, standard)),
            ]);
    }

    private static HeatLine LineOf(IGrouping<LeadPlatform, Lead> group, LocalDate asOf, SalesStandard standard)
    {
        long all = group.Count();
        var minutes = group.Where(lead => lead.RespondedAt?.Date <= asOf)
            .Select(lead => Period.Between(lead.ReceivedAt, lead.RespondedAt!.Value, PeriodUnits.Minutes).Minutes)
            .ToList();
        var last = -1L;
        List<HeatCell> cells = [new(Numbers.Whole(all), Raw: all)];
        foreach (var (upTo, _) in Bands)
        {
            var until = upTo ?? long.MaxValue;
            var from = last;
            cells.Add(HeatCell.Count(minutes.Count(one => one > from && one <= until), all));
            last = until;
        }

        cells.Add(HeatCell.Count(all - minutes.Count, all));
        cells.Add(HeatCell.Count(group.Count(lead => lead.Card is not null), all));
        return new(standard.Lists.Platforms.NameOf(group.Key), cells);
    }
}
