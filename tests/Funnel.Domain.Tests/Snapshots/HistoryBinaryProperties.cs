using System.Buffers;
using FsCheck;
using Funnel.Domain.Books;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Snapshots;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Books;
using Funnel.Domain.Tests.Restatement;

namespace Funnel.Domain.Tests.Snapshots;

/// <summary>
/// What is read from the bytes of a history tells what the history does, whatever came late, was corrected, merged or
/// voided, on every day of knowledge.
/// </summary>
[Properties(MaxTest = Runs.OfStores, QuietOnSuccess = true, Arbitrary = [typeof(Recordings)])]
public sealed class HistoryBinaryProperties
{
    private static readonly Dictionary<LevelScale, SalesStandard> Standards = LevelScales.All.ToDictionary(
        scale => scale, scale => SalesStandards.Gps with { Scale = scale, Kpis = KpiCatalog.For(scale) });

    [Property]
    public bool Read_OfAnyHistory_GivesTheTablesOfTheRows(RecordedCase c)
    {
        var history = c.Case.Story.ToHistory();
        var read = Again(c, history);
        return Periods(c).All(period => TableOf(c, read, period).Equals(TableOf(c, history, period)));
    }

    [Property]
    public bool Read_OfWhatWasReadBefore_GivesTheTablesOfTheRows(RecordedCase c)
    {
        var history = c.Case.Story.ToHistory();
        var read = Again(c, Again(c, history));
        return Periods(c).All(period => TableOf(c, read, period).Equals(TableOf(c, history, period)));
    }

    [Property]
    public bool With_WhatCameLater_GivesTheTablesOfTheRowsAtEachStep(RecordedCase c, NonNegativeInt seed)
    {
        var story = new StorySteps(c.Case.Story, 3, seed.Get % 1000);
        var book = FunnelBook.Open(StandardOf(c), Again(c, story.Until(0).ToHistory()));
        for (var step = 1; step < 3; step++)
        {
            book = book.With(story.CameAt(step));
        }

        var history = story.Until(2).ToHistory();
        return Periods(c).All(period =>
            book.Figures(period).By(Dimensions.Consultant).Table.Equals(TableOf(c, history, period)));
    }

    [Property]
    public bool Read_OfBytesCutShort_IsRefused(RecordedCase c, NonNegativeInt length)
    {
        var bytes = Bytes(c.Case.Story.ToHistory());
        return IsRefused(() => HistoryBinary.Read(
            bytes.AsMemory(0, length.Get % bytes.Length), new(StandardOf(c).CardRules)));
    }

    [Property]
    public bool Read_OfBytesDamaged_IsRefusedOrGivesSomeHistory(RecordedCase c, NonNegativeInt place, byte mask)
    {
        var bytes = Bytes(c.Case.Story.ToHistory());
        bytes[place.Get % bytes.Length] ^= mask;
        _ = IsRefused(() => HistoryBinary.Read(bytes, new(StandardOf(c).CardRules)));
        return true;
    }

    private static bool IsRefused(Action read)
    {
        try
        {
            read();
            return false;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private static IEnumerable<ReportingPeriod> Periods(RecordedCase c) =>
    [
        c.Reported,
        c.Restated,
        new(c.Reported.From, c.Reported.Cut, c.Reported.Cut, c.Second),
    ];

    private static KpiTable TableOf(RecordedCase c, FunnelHistory history, ReportingPeriod period) =>
        StandardOf(c).Figures(history, period).By(Dimensions.Consultant)
            .With(new() { Engine = FigureEngine.Rows }).Table;

    private static FunnelHistory Again(RecordedCase c, FunnelHistory history) =>
        HistoryBinary.Read(Bytes(history), new(StandardOf(c).CardRules)) with
        {
            Dealers = history.Dealers,
            Consultants = history.Consultants,
        };

    private static byte[] Bytes(FunnelHistory history)
    {
        var bytes = new ArrayBufferWriter<byte>();
        HistoryBinary.Write(history, bytes);
        return bytes.WrittenSpan.ToArray();
    }

    private static SalesStandard StandardOf(RecordedCase c) => Standards[c.Case.Story.Scale];
}
