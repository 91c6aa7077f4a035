/** The letters of a language beyond the plain ones. */
interface Alphabet {
  readonly language: string;
  /** In words of a few letters. */
  readonly letters: string;
  /** Letters that Instrument Sans was not drawn for. */
  readonly sansLacks?: string;
}

/** Languages whose letters the edition's typefaces have, beyond those of western Europe. */
export const ALPHABETS: readonly Alphabet[] = [
  { language: 'Polish', letters: 'ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż' },
  { language: 'Czech', letters: 'ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ áčďéěíňóřšťúůýž' },
  { language: 'Slovak', letters: 'ÄĹĽŇÔŔŤ äĺľňôŕť' },
  { language: 'Hungarian', letters: 'ÁÉÍÓÖŐÚÜŰ áéíóöőúüű' },
  { language: 'Romanian', letters: 'ĂÂÎȘȚ ăâîșț' },
  { language: 'Turkish', letters: 'ÇĞİÖŞÜ çğıöşü' },
  { language: 'Azerbaijani', letters: 'ƏĞ əğ', sansLacks: 'Əə' },
  { language: 'Croatian', letters: 'ČĆĐŠŽ čćđšž' },
  { language: 'Latvian', letters: 'ĀČĒĢĪĶĻŅŠŪŽ āčēģīķļņšūž' },
  { language: 'Lithuanian', letters: 'ĄČĘĖĮŠŲŪŽ ąčęėįšųūž' },
  { language: 'Estonian', letters: 'ÄÕÖŠÜŽ äõöšüž' },
  { language: 'Maltese', letters: 'ĊĠĦŻ ċġħż' },
  { language: 'Welsh', letters: 'ÂÊÎÔÛŴŶ âêîôûŵŷ' },
  { language: 'Esperanto', letters: 'ĈĜĤĴŜŬ ĉĝĥĵŝŭ', sansLacks: 'ĈĜĤĴŜĉĝĥĵŝ' },
  {
    language: 'Vietnamese',
    letters: 'ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ ĂĐĨŨƠƯ ăâđêôơư',
    sansLacks: 'ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỴỶỸĨŨƠƯơư',
  },
];
