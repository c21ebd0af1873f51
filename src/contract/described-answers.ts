import * as z from 'zod/mini'
import { SPOKEN_LANGUAGES, type Recording } from '../domain/attachments/recordings'
import { VALIDITIES } from '../domain/disclosure/validity'
import { GUIDE_FIELDS } from '../domain/guide/office-guide'
import { BUDGET_GRADES, BUDGET_REPORTS } from '../domain/structured/figures-table'
import type {
  DocumentFigure,
  DocumentFile,
  DocumentRelation,
  DocumentSummary,
  DocumentVersionLink,
  DocumentView,
  DocumentVillage,
  PlainSummary,
  TakenDown,
} from './document-view'
import type { ErrorEnvelope } from './errors'
import { listAnchors, type AnchorPage, type AnchorView } from './list-anchors'
import { listColumns, type ColumnView } from './list-columns'
import { listDocuments, type DocumentPage } from './list-documents'
import { readDocument } from './read-document'
import { readHome, type HomeView } from './read-home'
import { readOffice, type OfficeView } from './read-office'

/*
 * What the public doors answer, as shapes that other programs can read: see `openApiOf`. The compiler holds the names
 * of the fields to the types; tests hold real answers to the shapes.
 */

/** A shape for each field of the type, no more and no fewer. */
type ShapeOf<T> = { readonly [Field in keyof Required<T>]: z.ZodMiniType }

const text = z.string()
const count = z.int().check(z.gte(0))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const dayOrNone = z.nullable(day)
const range = z.tuple([count, count])
const validity = z.enum(VALIDITIES)

const summary = z.object({
  id: text,
  title: text,
  documentNumber: text,
  issuer: text,
  columnId: text,
  columnName: text,
  formedOn: dayOrNone,
  publishedOn: day,
  validity,
  budget: z.nullable(z.object({ grade: z.enum(BUDGET_GRADES), report: z.enum(BUDGET_REPORTS), year: count })),
  excerpt: text,
  excerptHits: z.array(range),
  titleHits: z.array(range),
} satisfies ShapeOf<DocumentSummary>)

const office = z.object({
  tenant: text,
  township: text,
  name: text,
  address: text,
  hours: text,
  phone: text,
  fax: text,
  postcode: text,
  email: text,
  supervisor: text,
  supervisorPhone: text,
  reconsiderationBody: text,
  howToApply: text,
  fees: text,
  court: text,
  sourceNote: text,
  unverified: z.array(z.enum(GUIDE_FIELDS)),
  version: count,
  updatedOn: text,
} satisfies ShapeOf<OfficeView>)

const block = z.union([
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2), z.literal(3)]), text }),
  z.object({ kind: z.literal('paragraph'), text }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(text)) }),
])

const recording = z.nullable(
  z.object({
    language: z.enum(SPOKEN_LANGUAGES),
    speaker: text,
    seconds: count,
  } satisfies ShapeOf<Recording>),
)

const view = z.object({
  id: text,
  title: text,
  indexNumber: text,
  documentNumber: text,
  issuer: text,
  topic: text,
  columnId: text,
  columnName: text,
  formedOn: dayOrNone,
  inForceOn: dayOrNone,
  publishedOn: day,
  validity,
  disclosureMode: text,
  source: text,
  summary: text,
  history: z.array(text),
  figures: z.array(
    z.object({ key: text, label: text, value: z.number(), unit: text } satisfies ShapeOf<DocumentFigure>),
  ),
  blocks: z.array(block),
  versions: z.array(
    z.object({
      id: text,
      title: text,
      formedOn: dayOrNone,
      inForceOn: dayOrNone,
      validity,
      current: z.boolean(),
    } satisfies ShapeOf<DocumentVersionLink>),
  ),
  plain: z.object({
    oneSentence: text,
    whoFor: text,
    howMuch: text,
    how: text,
    where: text,
    phone: text,
  } satisfies ShapeOf<PlainSummary>),
  village: z.nullable(z.object({ id: text, name: text } satisfies ShapeOf<DocumentVillage>)),
  relations: z.array(
    z.object({
      kind: z.enum(['interprets', 'interpreted_by', 'replaces', 'replaced_by']),
      id: text,
      title: text,
    } satisfies ShapeOf<DocumentRelation>),
  ),
  attachments: z.array(
    z.object({ id: text, name: text, kind: text, size: count, recording } satisfies ShapeOf<DocumentFile>),
  ),
  takenDown: z.nullable(z.object({ on: day, reason: text } satisfies ShapeOf<TakenDown>)),
} satisfies ShapeOf<DocumentView>)

const column = z.object({
  id: text,
  name: text,
  parentId: z.nullable(text),
  count,
  newestOn: dayOrNone,
} satisfies ShapeOf<ColumnView>)

/** The envelope of every refusal. @example DESCRIBED_ERROR */
export const DESCRIBED_ERROR = z.object({
  error: z.object({
    code: text,
    message: text,
    field: z.optional(text),
    retryable: z.boolean(),
    requestId: text,
  } satisfies ShapeOf<ErrorEnvelope['error']>),
} satisfies ShapeOf<ErrorEnvelope>)

/**
 * Door → shape of its answer; doors that are not here answer something that no one outside should count on.
 * @example DESCRIBED_ANSWERS.get(readOffice)
 */
export const DESCRIBED_ANSWERS: ReadonlyMap<unknown, z.ZodMiniType> = new Map<unknown, z.ZodMiniType>([
  [
    readHome,
    z.object({
      today: day,
      office,
      newest: z.array(summary),
      documentCount: count,
      closingText: z.nullable(z.string()),
    } satisfies ShapeOf<HomeView>),
  ],
  [readOffice, office],
  [listColumns, z.object({ columns: z.array(column) })],
  [
    listDocuments,
    z.object({
      items: z.array(summary),
      total: count,
      totalIsCapped: z.boolean(),
      next: z.nullable(text),
      meant: text,
      isCorrected: z.boolean(),
    } satisfies ShapeOf<DocumentPage>),
  ],
  [readDocument, view],
  [
    listAnchors,
    z.object({
      anchors: z.array(z.object({ on: day, root: text } satisfies ShapeOf<AnchorView>)),
      next: text,
    } satisfies ShapeOf<AnchorPage>),
  ],
])
