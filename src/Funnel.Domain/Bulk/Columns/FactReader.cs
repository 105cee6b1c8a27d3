using System.Linq.Expressions;
using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Bulk.Columns;

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

    /// <summary>The days of a date column as code, whatever their number.</summary>
    public static Expression DaysOf(DateColumn<T> column, ReadingCode<T> code)
    {
        Expression<Func<LocalDate?, int>> days = date => DayOffset.OrNone(date);
        return Expression.Invoke(days, code.Of(column.Property));
    }

    /// <summary>A flag as code: 1 where it is set.</summary>
    public static Expression BitOf(FlagColumn<T> column, ReadingCode<T> code) =>
        Expression.Condition(code.Of(column.Property), Expression.Constant(1), Expression.Constant(0));

    public abstract int Read(T fact);

    /// <summary>The same as code.</summary>
    public abstract Expression Reading(ReadingCode<T> code);

    private sealed class Dates(DateColumn<T> column) : FactReader<T>
    {
        private LocalDate _last;
        private int _lastDay = DayOffset.Missing;

        public override int Read(T fact)
        {
            if (column.Of(fact) is not { } date)
            {
                return DayOffset.Missing;
            }

            // What becomes of a fact mostly keeps the date that was read just before.
            if (_lastDay == DayOffset.Missing || date != _last)
            {
                (_lastDay, _last) = (DayOffset.OrUnfit(date), date);
            }

            return _lastDay;
        }

        public override Expression Reading(ReadingCode<T> code)
        {
            Expression<Func<LocalDate?, int>> day = date => DayOffset.OrUnfit(date);
            return Expression.Invoke(day, code.Of(column.Property));
        }
    }

    private sealed class Numbers(NumberColumn<T> column) : FactReader<T>
    {
        public override int Read(T fact) => NumberOffset.OrUnfit(column.Of(fact));

        public override Expression Reading(ReadingCode<T> code)
        {
            Expression<Func<long?, int>> number = value => NumberOffset.OrUnfit(value);
            return Expression.Invoke(number, code.Of(column.Property));
        }
    }

    private sealed class Flags(FlagColumn<T> column) : FactReader<T>
    {
        public override int Read(T fact) => column.Of(fact) ? 1 : 0;

        public override Expression Reading(ReadingCode<T> code) => BitOf(column, code);
    }

    private sealed class Symbols(SymbolCodes<T> codes) : FactReader<T>
    {
        public override int Read(T fact) => codes.CodeOf(fact, mayAdd: false);

        public override Expression Reading(ReadingCode<T> code) => codes.Reading(code, mayAdd: false);
    }
}
