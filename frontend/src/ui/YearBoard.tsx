import { Cell, type Shape, type Tone } from './Badge';
import './styles/board.css';

interface YearDay {
  key: string;
  /** Of the month. */
  number: string;
  /** "lundi 30 novembre : libre" */
  spoken: string;
  tone: Tone;
  shape: Shape;
}

export interface YearMonth {
  key: string;
  name: string;
  days: readonly YearDay[];
}

interface YearBoardProps {
  caption: string;
  month: string;
  days: string;
  months: readonly YearMonth[];
  /** What each look stands for. */
  legend: readonly { label: string; tone: Tone; shape: Shape }[];
  onChoose: (key: string) => void;
}

/** A year at a glance: a row for each month, a button for each of its days that counts. */
export function YearBoard({ caption, month, days, months, legend, onChoose }: YearBoardProps) {
  return (
    <div className="year-board">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{month}</th>
            <th scope="col">{days}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ key, name, days: its }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <ul>
                  {its.map((day) => (
                    <li key={day.key}>
                      <button type="button" data-tone={day.tone} onClick={() => onChoose(day.key)}>
                        <Cell shape={day.shape} />
                        <span aria-hidden="true">{day.number}</span>
                        <span className="visually-hidden">{day.spoken}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="year-board-legend" aria-hidden="true">
        {legend.map(({ label, tone, shape }) => (
          <li key={label}>
            <span className="badge" data-tone={tone}>
              <Cell shape={shape} />
              {label}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
