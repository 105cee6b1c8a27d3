using Funnel.Domain.Intent;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>The closing stock by level and age.</summary>
internal sealed class StockStructure
{
    private readonly Dictionary<(LevelCode, AgeBand), long> _cards;

    public StockStructure(CustomerStructure structure, LevelScale scale)
    {
        _cards = structure.Cells
            .GroupBy(cell => (cell.Level, cell.Age))
            .ToDictionary(group => group.Key, group => group.Sum(cell => cell.Cards));
        // A level that the scale does not know comes last; it is in the stock all the same.
        Levels =
        [
            .. scale.Levels.Select(level => level.Code)
                .Concat(structure.Cells.Select(cell => cell.Level))
                .Distinct()
                .Select(level => (level, scale.NameOf(level))),
        ];
    }

    /// <summary>Every level of the scale, best first.</summary>
    public IReadOnlyList<(LevelCode Code, Phrase Name)> Levels { get; }

    public long Total => _cards.Values.Sum();

    public long Of(LevelCode level, AgeBand age) => _cards.GetValueOrDefault((level, age));

    public long Of(LevelCode level) => AgeBand.All.Sum(age => Of(level, age));

    public long Of(AgeBand age) => Levels.Sum(level => Of(level.Code, age));
}
