using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk;

/// <summary>Plans a list of totals, bound to calendar dates, over a layout.</summary>
internal sealed class TallyPlanning<T>
{
    private readonly ColumnLayout _layout;
    private readonly MaskGraph _graph = new();
    private readonly ConditionLowering<T> _lowering;
    private readonly List<int> _roots = [];
    private readonly Dictionary<int, int> _maskOfLiteral = [];

    private TallyPlanning(ColumnLayout layout)
    {
        _layout = layout;
        _lowering = new(layout, _graph);
    }

    public static TallyPlan Plan(ColumnLayout layout, IReadOnlyList<Total<T>> totals) =>
        new TallyPlanning<T>(layout).Run(totals);

    private TallyPlan Run(IReadOnlyList<Total<T>> totals)
    {
        var cells = new int[totals.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            if (totals[i].What is CountMeasure<T>)
            {
                cells[i] = Mask(_lowering.Lower(totals[i].Over));
            }
        }

        var counts = _roots.Count;
        var sums = new List<SumStep>();
        for (var i = 0; i < cells.Length; i++)
        {
            if (totals[i].What is CountMeasure<T>)
            {
                continue;
            }

            var sum = Sum(totals[i]);
            var known = sums.IndexOf(sum);
            cells[i] = counts + (known < 0 ? sums.Count : known);
            if (known < 0)
            {
                sums.Add(sum);
            }
        }

        return new(MaskProgram.Compile(_layout, _graph, _roots), counts, [.. sums], cells);
    }

    private SumStep Sum(Total<T> total)
    {
        var over = _lowering.Lower(total.Over);
        switch (total.What)
        {
            case DaysUntilMeasure<T> until:
                var since = _layout.Of(until.Since.Name);
                return new(Mask(Known(over, since)), Plus: null, Minus: since, DayOffset.Of(until.Day.Date));
            case DaysBetweenMeasure<T> between:
                var (start, end) = (_layout.Of(between.Start.Name), _layout.Of(between.End.Name));
                return new(Mask(Known(Known(over, start), end)), Plus: end, Minus: start, Constant: 0);
            case NumberMeasure<T> number:
                var column = _layout.Of(number.Number.Name);
                return new(Mask(Known(over, column)), Plus: column, Minus: null, Constant: 0);
            default:
                throw new NotSupportedException($"Columns cannot add up the measure '{total.What.Words.En}'.");
        }
    }

    private int Known(int over, StoredColumn column) => _graph.And(over, _lowering.Known(column));

    private int Mask(int literal)
    {
        if (!_maskOfLiteral.TryGetValue(literal, out var mask))
        {
            mask = _roots.Count;
            _roots.Add(literal);
            _maskOfLiteral.Add(literal, mask);
        }

        return mask;
    }
}
