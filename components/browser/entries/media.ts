/** Starts what the page of an interview with a recording has. */
import { offerPlayer } from '../media/offer-player';

offerPlayer(document);
