using FsCheck.Fluent;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Tests.Bulk;

public sealed class TotalSetTests
{
    [Fact]
    public void Prepare_OpaqueCondition_IsRefusedByName()
    {
        var opaque = Condition<Parcel>.Opaque(new("异形", "oddly shaped"), _ => true);

        var refusal = Assert.Throws<NotSupportedException>(
            () => new TotalSet<Parcel>(new Total<Parcel>(Parcel.Fragile.Holds & !opaque, Measure<Parcel>.One)));

        Assert.Contains("'oddly shaped'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_UnboundDay_IsRefusedByName()
    {
        var totals = new TotalSet<Parcel>(new Total<Parcel>(Parcel.Sent <= Day.Cut, Measure<Parcel>.One));

        var refusal = Assert.Throws<InvalidOperationException>(
            () => totals.Over(FactTableBuilder<Parcel>.Build(Parcel.Kind, [])));

        Assert.Contains("'cut'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_SharedConditions_AreComparedOnce()
    {
        var sent = Parcel.Sent.Within(Day.From, Day.Cut);
        var totals = new TotalSet<Parcel>(
            new(sent, Measure<Parcel>.One),
            new(sent & Parcel.Fragile, Measure<Parcel>.One),
            new(Parcel.Fragile & sent.Called("寄出", "sent"), Measure<Parcel>.One),
            new(sent & Parcel.Fragile & Parcel.Arrived <= Day.Cut, Measure<Parcel>.One));
        var table = FactTableBuilder<Parcel>.Build(Parcel.Kind, [new() { SentOn = Parcels.Period.From }, new()]);

        var tabulation = totals.In(Parcels.Period).Over(table);

        Assert.Equal(4, tabulation.Comparisons);
        Assert.Equal(3, tabulation.Combinations);
        Assert.Equal(3, tabulation.Cells);
    }

    [Fact]
    public void Count_Cancelled_Stops()
    {
        var table = FactTableBuilder<Parcel>.Build(Parcel.Kind, [new()]);
        var totals = new TotalSet<Parcel>(new Total<Parcel>(Parcel.Fragile, Measure<Parcel>.One));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(
            () => totals.Count(table, cancellationToken: cancelled.Token));
    }

    [Fact]
    public void Recount_EarlierTallies_AreUsedUp()
    {
        var table = FactTableBuilder<Parcel>.Build(
            Parcel.Kind, Gen.Sample(Parcels.One, 5_000), new() { GroupBy = [Parcel.ByTown] });
        var tabulation = new TotalSet<Parcel>(new Total<Parcel>(Parcel.Fragile, Measure<Parcel>.One)).Over(table);
        var expected = tabulation.Count();
        var earlier = tabulation.Count();

        var again = tabulation.Recount(earlier);

        Assert.Equal(expected, again);
        Assert.Throws<ObjectDisposedException>(() => earlier[0, 0]);
        Assert.Throws<ArgumentException>(() => tabulation.Recount(expected.Plus()));
    }

    [Fact]
    public void Count_NoTotals_HasTheGroups()
    {
        var table = FactTableBuilder<Parcel>.Build(
            Parcel.Kind, [new() { Town = new("Ulm") }], new() { GroupBy = [Parcel.ByTown] });

        Assert.Equal("Ulm", Assert.Single(new TotalSet<Parcel>().Count(table).Groups).ToString());
    }
}
