using System.Globalization;
using Funnel.Domain.Cards;
using Funnel.Domain.Intent;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>
/// How likely cards of each cell are delivered in the days to come: the share of those that were, drawn towards that of
/// the cell's parent the more the fewer there are. The level goes first, then the days, then the state.
/// </summary>
internal sealed class CellRates
{
    private readonly double _kappa;
    private readonly int _days;
    private readonly Dictionary<LandmarkCell, Share> _cells = [];
    private readonly Dictionary<(CardState State, DayBand Days), Share> _bands = [];
    private readonly Dictionary<CardState, Share> _states = [];

    /// <param name="learned">The cards learned from.</param>
    /// <param name="kappa">How many cards weigh as much as the parent.</param>
    /// <param name="days">How many days are to come.</param>
    public CellRates(IReadOnlyList<CellCount> learned, double kappa, int days)
    {
        (_kappa, _days) = (kappa, days);
        foreach (var (cell, of, delivered) in learned)
        {
            var share = new Share(of, delivered);
            All += share;
            _cells[cell] = share;
            _bands[(cell.State, cell.Days)] = _bands.GetValueOrDefault((cell.State, cell.Days)) + share;
            _states[cell.State] = _states.GetValueOrDefault(cell.State) + share;
        }
    }

    /// <summary>All cards together: the top of the table.</summary>
    public Share All { get; }

    /// <summary>The rate of a state alone, without its parent; of all cards where none was in it.</summary>
    public double OfState(CardState state) =>
        (_states.TryGetValue(state, out var share) && share.Of > 0 ? share : All).Rate;

    public double Of(LandmarkCell cell)
    {
        var state = Shrunk(_states.GetValueOrDefault(cell.State), All.Rate);
        var band = Shrunk(_bands.GetValueOrDefault((cell.State, cell.Days)), state);
        return Shrunk(_cells.GetValueOrDefault(cell), band);
    }

    /// <summary>Why a card of a cell has its probability.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="levelName">The name of its level.</param>
    public Phrase Because(LandmarkCell cell, Func<LevelCode, Phrase> levelName)
    {
        var state = Codes.Of<CardState>().NameOf(cell.State);
        var ago = cell.Days.Ago;
        var level = levelName(cell.Level);
        Phrase since = cell.State switch
        {
            CardState.Ordered => new($"{ago.Zh}签订单", $"ordered {ago.En}"),
            _ => new($"{ago.Zh}起{state.Zh}", $"{state.En} since {ago.En}"),
        };
        return _cells.TryGetValue(cell, out var alike) && alike.Of >= _kappa
                ? Say(new($"{level.Zh}，{since.Zh}", $"{level.En}, {since.En}"), alike)
            : _bands.TryGetValue((cell.State, cell.Days), out alike) && alike.Of >= _kappa ? Say(since, alike)
            : _states.TryGetValue(cell.State, out alike) && alike.Of >= _kappa ? Say(state, alike)
            : Say(new("所有跟进客户", "all open cards"), All);
    }

    private Phrase Say(Phrase what, Share share) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{what.Zh}：{share.Of}张同类档案中有{share.Delivered}张在{_days}天内成交"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"{what.En}: {share.Delivered} of {share.Of} such cards were delivered within {_days} days"));

    private double Shrunk(Share own, double parent) => (own.Delivered + (_kappa * parent)) / (own.Of + _kappa);

    /// <summary>Cards, and of them those delivered.</summary>
    public readonly record struct Share(long Of, long Delivered)
    {
        public double Rate => (double)Delivered / Of;

        public static Share operator +(Share left, Share right) =>
            new(left.Of + right.Of, left.Delivered + right.Delivered);
    }
}
