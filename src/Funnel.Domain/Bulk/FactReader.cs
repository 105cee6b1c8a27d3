using Funnel.Domain.Specifications;
using NodaTime;

namespace Funnel.Domain.Bulk;

/// <summary>Reads one column of single facts as the whole numbers a program compares.</summary>
internal abstract class FactReader<T>
{
    /// <summary>Declares a column in a layout and gives what reads it.</summary>
    /// <param name="column">The column.</param>
    /// <param name="layout">The layout, which knows the texts that conditions mention and no others.</param>
    /// <param name="mentioned">The texts that conditions mention.</param>
    public static FactReader<T> Declare(Column<T> column, ColumnLayout layout, IEnumerable<string> mentioned)
    {
        switch (column)
        {
            case DateColumn<T> date:
                layout.Add(date.Name, ColumnStorage.Shorts, hasGaps: true);
                return new Dates(date);
            case NumberColumn<T> number:
                layout.Add(number.Name, ColumnStorage.Ints, hasGaps: true);
                return new Numbers(number);
            case FlagColumn<T> flag:
                layout.Add(flag.Name, ColumnStorage.Planes);
                return new Flags(flag);
            case SymbolColumn<T> symbol:
                var codes = SymbolCodes<T>.For(symbol);
                foreach (var text in mentioned.Where(text => text.Length > 0))
                {
                    codes.CodeOf(text);
                }

                layout.Add(symbol.Name, ColumnStorage.Planes, codes.Freeze());
                return new Symbols(codes);
            default:
                throw new NotSupportedException($"Tallies cannot follow the column '{column.Name}'.");
        }
    }

    public abstract int Read(T fact);

    private sealed class Dates(DateColumn<T> column) : FactReader<T>
    {
        private LocalDate _last;
        private int _lastDay = DayOffset.Missing;

        public override int Read(T fact)
        {
            if (column.Of(fact) is not { } date)
                return DayOffset.Missing;

            // What becomes of a fact mostly keeps the date that was read just before.
            if (_lastDay == DayOffset.Missing || date != _last)
                (_lastDay, _last) = (DayOffset.Checked(DayOffset.Of(date), column.Name, before: 0), date);

            return _lastDay;
        }
    }

    private sealed class Numbers(NumberColumn<T> column) : FactReader<T>
    {
        public override int Read(T fact) => column.Of(fact) ?? int.MaxValue;
    }

    private sealed class Flags(FlagColumn<T> column) : FactReader<T>
    {
        public override int Read(T fact) => column.Of(fact) ? 1 : 0;
    }

    private sealed class Symbols(SymbolCodes<T> codes) : FactReader<T>
    {
        public override int Read(T fact) => codes.CodeOf(fact, mayAdd: false);
    }
}
