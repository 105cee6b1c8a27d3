using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Landmarks;

/// <summary>
/// Counts cards at every landmark: all of them once as they are known now, and the few of which something was recorded
/// since a landmark again as they were known on it.
/// </summary>
internal sealed class LandmarkCounting
{
    private const int CardsAtATime = 1 << 12;

    private readonly CardIndex _cards;
    private readonly CardIndex _now;
    private readonly LandmarkDays _days;
    private readonly RegionsOfDealers _regions;
    private readonly Condition<FiledCard> _where;
    private readonly IReadOnlyList<Dimension> _by;
    private readonly IReadOnlyList<SymbolColumn<FiledCard>> _columns;

    public LandmarkCounting(
        FunnelHistory history,
        SalesStandard standard,
        LandmarkDays days,
        Scope scope,
        IReadOnlyList<Dimension> by)
    {
        if (!scope.Knows(FiledCard.Facts))
        {
            throw new ArgumentException("The scope speaks of what changes about a card.", nameof(scope));
        }

        if (by.FirstOrDefault(dimension => !FiledCard.Facts.Has(dimension)) is { } changing)
        {
            throw new ArgumentException($"Cards have no '{changing.Id}' that never changes.", nameof(by));
        }

        _cards = RereadCards.In(history, standard.CardRules).Cards;
        _now = _cards.KnownBy(days.KnownOn(0));
        (_days, _by) = (days, by);
        _regions = new(history.Dealers);
        _where = scope.On(FiledCard.Facts).In(days.Month);
        _columns = [.. by.Select(dimension => FiledCard.Facts.ColumnOf(dimension.Root))];
    }

    public LandmarkSums Count(CancellationToken cancellationToken)
    {
        var sums = new LandmarkSums(_days);
        InOrder.Run(
            (_now.Count + CardsAtATime - 1) / CardsAtATime,
            part =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return CountNow(part * CardsAtATime);
            },
            sums.Add);
        if (_cards.Log is { } log)
        {
            InOrder.Run(
                _days.Weeks,
                week =>
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    return CountThen(log, week + 1);
                },
                sums.Add);
        }

        return sums;
    }

    private LandmarkSums CountNow(int first)
    {
        var (sums, course, fold) = (new LandmarkSums(_days), new CardCourse(), new CardFold());
        var reader = _now.Source.OpenReader();
        for (var place = first; place < Math.Min(first + CardsAtATime, _now.Count); place++)
        {
            if (_now.Source.FiledOnAt(place) > _days.Month.AsOf
                || GroupOf(_now.Source.FilingAt(place)) is not { } key)
            {
                continue;
            }

            reader.Read(place, _days.KnownOn(0), _days.Month.AsOf, fold);
            if (fold.IsMergedAway)
            {
                continue;
            }

            course.Read(fold);
            var group = sums.Of(key);
            sums.Add(course, group, 0, _days.Weeks, course.Delivered, 1);
            sums.AddOutcome(course, group);
            NoteOpen(sums, course, _now.Source.IdAt(place), key);
        }

        return sums;
    }

    private void NoteOpen(LandmarkSums sums, CardCourse course, CardId card, GroupKey key)
    {
        var today = DayNumber.Of(_days.Month.AsOf);
        if (course.IsOpenOn(today))
        {
            sums.Open.Add(new(
                card,
                key,
                course.CellOn(today),
                DayNumber.ToDate(course.On(today).Since),
                course.PartOn(today, DayNumber.Of(_days.Month.From))));
        }
    }

    /// <summary>What has to be added at a landmark so that it is as it was known on it.</summary>
    private LandmarkSums CountThen(CardLog log, int landmark)
    {
        var sums = new LandmarkSums(_days);
        var (then, now) = (_days.KnownOn(landmark), _days.KnownOn(0));
        var (course, fold) = (new CardCourse(), new CardFold());
        foreach (var changed in log.GroupsChanged(then, now, then))
        {
            Dictionary<CardId, int> came = [];
            Count(now, _days.Month.AsOf, -1, card => came[card.Id] = course.Delivered);
            Count(then, then, 1, _ => { });

            void Count(LocalDate knownOn, LocalDate until, int sign, Action<CustomerCard> note)
            {
                foreach (var card in log.Read(changed, RecordingPlace.EndOf(knownOn)))
                {
                    if (GroupOf(card.Filing) is not { } key || card.Filing.FiledOn > until)
                    {
                        continue;
                    }

                    fold.Read(card.HasMerges ? card.SeenFrom(knownOn) : card, until);
                    if (!fold.IsMergedAway)
                    {
                        course.Read(fold);
                        note(card);
                        var cameOn = came.GetValueOrDefault(card.Id, CardCourse.Never);
                        sums.Add(course, sums.Of(key), landmark, landmark, cameOn, sign);
                    }
                }
            }
        }

        return sums;
    }

    /// <summary>The group of a card; null where it is outside the scope.</summary>
    private GroupKey? GroupOf(CardFiling filing)
    {
        if (_cards.Only is { } only && filing.Dealer != only)
        {
            return null;
        }

        var card = new FiledCard(filing, _regions.Of(filing.Dealer));
        if (!_where.IsSatisfiedBy(card))
        {
            return null;
        }

        if (_columns.Count == 0)
        {
            return GroupKey.All;
        }

        var texts = new string[_columns.Count];
        for (var place = 0; place < texts.Length; place++)
        {
            var text = _columns[place].TextOf(card);
            texts[place] = _by[place].Groups?.GroupOf(text) ?? text;
        }

        return new(texts);
    }
}
