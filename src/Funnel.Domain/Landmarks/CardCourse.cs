using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Intent;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Landmarks;

/// <summary>How a card stood at the end of every day, read off its history once; days are numbers.</summary>
internal sealed class CardCourse
{
    /// <summary>The day of what has not happened.</summary>
    public const int Never = int.MaxValue;

    private readonly List<Stretch> _stretches = [];

    public int Filed { get; private set; }

    public bool IsOutreach { get; private set; }

    public int Delivered { get; private set; }

    /// <summary>The signing day of the order in force or delivered.</summary>
    public int Signed { get; private set; }

    /// <summary>The day it was delivered or lost.</summary>
    public int Closed { get; private set; }

    public void Read(CardFold fold)
    {
        _stretches.Clear();
        Filed = DayNumber.Of(fold.FiledOn);
        IsOutreach = fold.Channel == FilingChannel.Outreach;
        Delivered = fold.DeliveredOn is { } delivered ? DayNumber.Of(delivered) : Never;
        Signed = fold.OrderSignedOn is { } signed ? DayNumber.Of(signed) : Never;
        Closed = (fold.DeliveredOn ?? fold.LostOn) is { } closed ? DayNumber.Of(closed) : Never;
        foreach (var stage in fold.Stages)
        {
            var began = DayNumber.Of(stage.BeganOn);
            var since = _stretches is [.., var last] && last.State == stage.State ? last.Since : began;
            _stretches.Add(new(began, since, stage.State, fold.LevelIn(stage)));
        }
    }

    /// <summary>Whether the card was on file and neither delivered nor lost at the end of a day.</summary>
    public bool IsOpenOn(int day) => Filed <= day && day < Closed;

    /// <summary>How it stood at the end of a day, not before its filing.</summary>
    public Stretch On(int day)
    {
        var place = _stretches.Count - 1;
        while (_stretches[place].Began > day)
        {
            place--;
        }

        return _stretches[place];
    }

    /// <summary>Which cards it is like at the end of a day on which it is open.</summary>
    public LandmarkCell CellOn(int day)
    {
        var stretch = On(day);
        return new(stretch.State, DayBand.Of(day - stretch.Since), stretch.Level);
    }

    /// <summary>What its delivery counts among in a month of which a day is the first.</summary>
    public RetailPart PartOfDelivery(int from) => Part(from, isOrderedBefore: Signed < from);

    /// <summary>What a delivery would count among in such a month, on the order in force at the end of a day.</summary>
    public RetailPart PartOn(int day, int from) =>
        Part(from, On(day) is { State: CardState.Ordered } ordered && ordered.Since < from);

    private RetailPart Part(int from, bool isOrderedBefore) => (Filed < from, isOrderedBefore, IsOutreach) switch
    {
        (true, true, _) => RetailPart.OpeningOrdered,
        (true, false, _) => RetailPart.OpeningProspect,
        (false, _, false) => RetailPart.NewShowroom,
        (false, _, true) => RetailPart.NewOutreach,
    };

    /// <summary>Days at whose end a card stood the same.</summary>
    /// <param name="Began">The first of them.</param>
    /// <param name="Since">The first day since which it is in its state.</param>
    /// <param name="State">The state.</param>
    /// <param name="Level">The level shown.</param>
    public readonly record struct Stretch(int Began, int Since, CardState State, LevelCode Level);
}
