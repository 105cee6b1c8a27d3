using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Programs;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>Plans a list of totals, bound to calendar dates, over a layout.</summary>
internal sealed class TallyPlanning<T>
{
    private readonly ColumnLayout _layout;
    private readonly MaskGraph _graph = new();
    private readonly ConditionLowering<T> _lowering;
    private readonly List<int> _roots = [];
    private readonly Dictionary<int, int> _maskOfLiteral = [];
    private readonly int _where;

    private TallyPlanning(ColumnLayout layout, Condition<T>? where)
    {
        _layout = layout;
        _lowering = new(layout, _graph);
        _where = where is null ? MaskGraph.True : _lowering.Lower(where);
    }

    /// <summary>Plans totals over the rows that meet a condition; over all where it is null.</summary>
    public static TallyPlan Plan(
        ColumnLayout layout, IReadOnlyList<Total<T>> totals, Condition<T>? where = null) =>
        new TallyPlanning<T>(layout, where).Run(totals);

    private TallyPlan Run(IReadOnlyList<Total<T>> totals)
    {
        var cells = new int[totals.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            if (totals[i].What is CountMeasure<T>)
            {
                cells[i] = Mask(Lower(totals[i].Over));
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

    private SumStep Sum(Total<T> total) => total.What.Accept(new Summing(this, Lower(total.Over)));

    private int Lower(Condition<T> over) => _graph.And(_where, _lowering.Lower(over));

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

    private sealed class Summing(TallyPlanning<T> plan, int over) : MeasureVisitor<T, SumStep>
    {
        public override SumStep Visit(CountMeasure<T> count) =>
            throw new ArgumentException("A count is the size of its mask.", nameof(count));

        public override SumStep Visit(DaysUntilMeasure<T> until)
        {
            var since = plan._layout.Of(until.Since.Name);
            return new(Mask(since), Plus: null, Minus: since, DayOffset.Of(until.Day.Date));
        }

        public override SumStep Visit(DaysBetweenMeasure<T> between)
        {
            var (start, end) = (plan._layout.Of(between.Start.Name), plan._layout.Of(between.End.Name));
            return new(Mask(start, end), Plus: end, Minus: start, Constant: 0);
        }

        public override SumStep Visit(NumberMeasure<T> number)
        {
            var column = plan._layout.Of(number.Number.Name);
            return new(Mask(column), Plus: column, Minus: null, Constant: 0);
        }

        private int Mask(params StoredColumn[] read) => plan.Mask(read.Aggregate(over, plan.Known));
    }
}
